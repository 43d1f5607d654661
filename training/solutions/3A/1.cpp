#include <iostream>
#include <string>
#include <algorithm>
#include <cstdlib>
using namespace std;
int main() {
    string s, t;
    cin >> s >> t;
    int x = t[0] - s[0], y = t[1] - s[1];
    int n = max(abs(x), abs(y));
    cout << n << endl;
    for (int i = 0; i < n; i++) {
        if (x > 0) cout << "R", x--;
        else if (x < 0) cout << "L", x++;
        if (y > 0) cout << "U", y--;
        else if (y < 0) cout << "D", y++;
        cout << endl;
    }
}
