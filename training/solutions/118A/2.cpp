#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    string t;
    for (int i = 0; i < (int)s.size(); i++) {
        char c = tolower(s[i]);
        if (c == 'a' || c == 'o' || c == 'y' || c == 'e' || c == 'u' || c == 'i') continue;
        t += '.';
        t += c;
    }
    cout << t << endl;
    return 0;
}
