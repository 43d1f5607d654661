#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    int t, n;
    string s;
    cin >> t;
    while (t--) {
        cin >> n >> s;
        bool ok = true;
        for (int i = 0, j = n - 1; i < j; i++, j--) {
            int d = abs(s[i] - s[j]);
            if (d != 0 && d != 2) ok = false;
        }
        cout << (ok ? "YES" : "NO") << endl;
    }
}
