#include <iostream>
using namespace std;
int c[1001];
int main() {
    int n, x;
    cin >> n;
    bool ok = true;
    for (int i = 0; i < n; i++) {
        cin >> x;
        c[x]++;
        if (c[x] > (n + 1) / 2) ok = false;
    }
    cout << (ok ? "YES" : "NO") << endl;
}
