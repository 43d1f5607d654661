#include <iostream>
using namespace std;
int l[100005], d[100005];
int main() {
    int n, x, k = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        if (l[x]) {
            if (d[x] == 0) d[x] = i - l[x];
            else if (d[x] != i - l[x]) d[x] = -1;
        }
        l[x] = i;
    }
    for (int i = 1; i <= 100000; i++) k += l[i] && d[i] >= 0;
    cout << k << "\n";
    for (int i = 1; i <= 100000; i++)
        if (l[i] && d[i] >= 0) cout << i << " " << d[i] << "\n";
}
