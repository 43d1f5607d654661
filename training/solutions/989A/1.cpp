#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    bool ok = false;
    for (int i = 1; i + 1 < (int)s.size(); i++)
        if (s[i - 1] != s[i] && s[i] != s[i + 1] && s[i - 1] != s[i + 1] &&
            s[i - 1] != '.' && s[i] != '.' && s[i + 1] != '.')
            ok = true;
    cout << (ok ? "Yes" : "No");
}
