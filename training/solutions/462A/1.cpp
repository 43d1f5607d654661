#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    string s[102];
    s[0] = s[n + 1] = string(n + 2, 'x');
    for (int i = 1; i <= n; i++) {
        cin >> s[i];
        s[i] = "x" + s[i] + "x";
    }
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= n; j++) {
            int c = (s[i - 1][j] == 'o') + (s[i + 1][j] == 'o') + (s[i][j - 1] == 'o') + (s[i][j + 1] == 'o');
            if (c % 2) {
                cout << "NO";
                return 0;
            }
        }
    cout << "YES";
}
