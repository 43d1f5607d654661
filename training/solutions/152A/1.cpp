#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    string s[100];
    bool ok[100] = {};
    for (int i = 0; i < n; i++) cin >> s[i];
    for (int j = 0; j < m; j++) {
        char b = '0';
        for (int i = 0; i < n; i++) b = max(b, s[i][j]);
        for (int i = 0; i < n; i++)
            if (s[i][j] == b) ok[i] = true;
    }
    int c = 0;
    for (int i = 0; i < n; i++) c += ok[i];
    cout << c;
}
