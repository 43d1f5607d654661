#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, good = "AHIMOTUVWXY";
    cin >> s;
    int n = s.size();
    for (int i = 0; i < n; i++)
        if (s[i] != s[n - 1 - i] || good.find(s[i]) == string::npos) {
            cout << "NO";
            return 0;
        }
    cout << "YES";
}
