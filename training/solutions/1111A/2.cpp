#include <bits/stdc++.h>
using namespace std;
bool v(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
int main() {
    string s, t;
    cin >> s >> t;
    bool ok = s.size() == t.size();
    for (size_t i = 0; ok && i < s.size(); i++)
        if (v(s[i]) != v(t[i])) ok = false;
    cout << (ok ? "Yes" : "No") << endl;
    return 0;
}
