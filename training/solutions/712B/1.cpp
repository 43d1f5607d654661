#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    string s;
    cin >> s;
    int x = 0, y = 0;
    for (char c : s) {
        if (c == 'L') x--;
        if (c == 'R') x++;
        if (c == 'U') y++;
        if (c == 'D') y--;
    }
    if (s.size() % 2) cout << -1;
    else cout << (abs(x) + abs(y)) / 2;
    return 0;
}
