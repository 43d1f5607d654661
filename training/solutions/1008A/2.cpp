#include <bits/stdc++.h>
using namespace std;
bool v(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
int main() {
    string s;
    cin >> s;
    s += 'z';
    bool ok = true;
    for (int i = 0; i + 1 < (int)s.size(); i++)
        if (!v(s[i]) && s[i] != 'n' && !v(s[i + 1])) ok = false;
    cout << (ok ? "YES" : "NO") << endl;
    return 0;
}
