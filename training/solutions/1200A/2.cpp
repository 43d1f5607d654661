#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s, r = "0000000000";
    cin >> n >> s;
    for (char c : s) {
        if (c == 'L') r[r.find('0')] = '1';
        else if (c == 'R') r[r.rfind('0')] = '1';
        else r[c - '0'] = '0';
    }
    cout << r << endl;
    return 0;
}
