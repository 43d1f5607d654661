#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x = 0, y = 0;
    string s;
    cin >> n >> s;
    for (char c : s) {
        if (c == 'U') y++;
        else if (c == 'D') y--;
        else if (c == 'L') x--;
        else x++;
    }
    cout << n - abs(x) - abs(y) << endl;
    return 0;
}
