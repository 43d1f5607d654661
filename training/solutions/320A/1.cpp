#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    bool ok = s[0] == '1';
    for (char c : s)
        if (c != '1' && c != '4') ok = false;
    if (s.find("444") != string::npos) ok = false;
    cout << (ok ? "YES" : "NO");
}
