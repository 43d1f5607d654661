#include <iostream>
using namespace std;
int a[1005];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    int k = (n - a[0]) % n;
    for (int i = 0; i < n; i++) {
        int x;
        if (i % 2 == 0) x = (a[i] + k) % n;
        else x = (a[i] - k + n) % n;
        if (x != i) {
            cout << "No";
            return 0;
        }
    }
    cout << "Yes";
    return 0;
}
