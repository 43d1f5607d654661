#include <iostream>
#include <string>
using namespace std;
int main() {
    int q, n;
    string s;
    cin >> q;
    while (q--) {
        cin >> n >> s;
        if (n > 2 || s[0] < s[1]) cout << "YES\n2\n" << s[0] << " " << s.substr(1) << "\n";
        else cout << "NO\n";
    }
}
