#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, r = 0;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n; i++) {
        int x = 0, y = 0;
        for (int j = i; j < n; j++) {
            if (s[j] == 'U') y++;
            if (s[j] == 'D') y--;
            if (s[j] == 'L') x--;
            if (s[j] == 'R') x++;
            if (x == 0 && y == 0) r++;
        }
    }
    cout << r;
}
