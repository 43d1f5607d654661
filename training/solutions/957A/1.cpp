#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, ok = 0, bad = 0;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n; i++) {
        if (i && s[i] == s[i - 1] && s[i] != '?') bad = 1;
        if (s[i] == '?' && (i == 0 || i == n - 1 || s[i + 1] == '?' || s[i - 1] == s[i + 1])) ok = 1;
    }
    cout << (ok && !bad ? "Yes" : "No");
}
