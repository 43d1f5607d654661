#include <bits/stdc++.h>
using namespace std;
int main() {
    string a, b, s;
    cin >> a >> b >> s;
    map<char, char> m;
    for (int i = 0; i < 26; i++) {
        m[a[i]] = b[i];
        m[toupper(a[i])] = toupper(b[i]);
    }
    for (char c : s) {
        if (m.count(c)) cout << m[c];
        else cout << c;
    }
}
