#include <iostream>
using namespace std;
int main() {
    int n, k, a[505], s = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 1; i < n; i++)
        while (a[i] + a[i - 1] < k) {
            a[i]++;
            s++;
        }
    cout << s << endl;
    for (int i = 0; i < n; i++) cout << a[i] << " ";
}
