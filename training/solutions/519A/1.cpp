#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, p = "QRBNP", q = "qrbnp";
    int v[] = {9, 5, 3, 3, 1}, d = 0;
    while (cin >> s)
        for (char c : s)
            for (int i = 0; i < 5; i++) {
                if (c == p[i]) d += v[i];
                if (c == q[i]) d -= v[i];
            }
    cout << (d > 0 ? "White" : d < 0 ? "Black" : "Draw");
}
