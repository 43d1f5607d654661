#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, d = 0;
    string s;
    cin >> n >> s;
    for (char c : s) d += c == '1' ? 1 : -1;
    if (d) cout << 1 << endl << s;
    else cout << 2 << endl << s[0] << " " << s.substr(1);
}
