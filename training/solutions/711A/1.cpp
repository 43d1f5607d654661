#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, ok = 0;
    cin >> n;
    string s, t;
    while (n--) {
        cin >> s;
        size_t p = s.find("OO");
        if (p != string::npos && !ok) {
            ok = 1;
            s[p] = s[p + 1] = '+';
        }
        t += s + "\n";
    }
    if (ok) cout << "YES\n" << t;
    else cout << "NO";
}
