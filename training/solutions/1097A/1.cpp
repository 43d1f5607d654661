#include <iostream>
#include <string>
using namespace std;
int main() {
    string t, s;
    cin >> t;
    bool ok = false;
    while (cin >> s)
        if (s[0] == t[0] || s[1] == t[1]) ok = true;
    cout << (ok ? "YES" : "NO");
}
