#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, last = -1, d = 0, ok = 1;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n; i++)
        if (s[i] == '1') {
            if (last >= 0) {
                if (d && i - last != d) ok = 0;
                d = i - last;
            }
            last = i;
        }
    cout << (ok ? "YES" : "NO");
}
