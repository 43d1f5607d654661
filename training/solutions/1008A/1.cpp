#include <iostream>
#include <string>
using namespace std;
bool v(char c) { return string("aeiou").find(c) != string::npos; }
int main() {
    string s;
    cin >> s;
    int n = s.size();
    for (int i = 0; i < n; i++) {
        if (v(s[i]) || s[i] == 'n') continue;
        if (i == n - 1 || !v(s[i + 1])) {
            cout << "NO";
            return 0;
        }
    }
    cout << "YES";
}
