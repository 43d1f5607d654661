#include <iostream>
#include <string>
using namespace std;
int main() {
    string s[4];
    for (auto &t : s) cin >> t;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            int c = (s[i][j] == '#') + (s[i + 1][j] == '#') + (s[i][j + 1] == '#') + (s[i + 1][j + 1] == '#');
            if (c != 2) {
                cout << "YES";
                return 0;
            }
        }
    cout << "NO";
}
