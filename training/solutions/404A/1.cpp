#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    string s;
    char x = 0, y = 0;
    bool ok = true;
    for (int i = 0; i < n; i++) {
        cin >> s;
        if (i == 0) x = s[0], y = s[1];
        for (int j = 0; j < n; j++) {
            bool diag = i == j || i + j == n - 1;
            if (s[j] != (diag ? x : y)) ok = false;
        }
    }
    cout << (ok && x != y ? "YES" : "NO");
}
