#include <iostream>
#include <string>
using namespace std;
int main() {
    int t;
    string s;
    cin >> t;
    while (t--) {
        cin >> s;
        int n = s.size(), ok = 1;
        for (int i = 0; i < n; i++) {
            if (s[i] == '?')
                for (char c = 'a'; c <= 'c'; c++)
                    if ((i == 0 || s[i - 1] != c) && (i == n - 1 || s[i + 1] != c)) s[i] = c;
            if (i && s[i] == s[i - 1]) ok = 0;
        }
        cout << (ok ? s : "-1") << endl;
    }
}
