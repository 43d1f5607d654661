#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    reverse(s.begin(), s.end());
    for (char c : s) {
        int d = c - '0';
        if (d >= 5) cout << "-O|";
        else cout << "O-|";
        d %= 5;
        cout << string(d, 'O') << "-" << string(4 - d, 'O') << endl;
    }
    return 0;
}
