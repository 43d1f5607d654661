#include <iostream>
using namespace std;
int c[10005];
int main() {
    int n, m, a[50], x;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    cin >> m;
    for (int j = 0; j < m; j++) {
        cin >> x;
        for (int i = 0; i < n; i++)
            if (x % a[i] == 0) c[x / a[i]]++;
    }
    int i = 10000;
    while (c[i] == 0) i--;
    cout << c[i] << endl;
}
