#include <iostream>
#include <string>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, c[26] = {0};
        cin >> n;
        string s;
        for (int i = 0; i < n; i++) {
            cin >> s;
            for (char x : s) c[x - 'a']++;
        }
        bool ok = true;
        for (int i = 0; i < 26; i++)
            if (c[i] % n) ok = false;
        cout << (ok ? "YES" : "NO") << "\n";
    }
}
