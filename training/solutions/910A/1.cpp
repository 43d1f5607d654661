#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, d, p = 0, c = 0;
    string s;
    cin >> n >> d >> s;
    while (p < n - 1) {
        int q = min(p + d, n - 1);
        while (q > p && s[q] == '0') q--;
        if (q == p) {
            cout << -1;
            return 0;
        }
        p = q;
        c++;
    }
    cout << c;
}
