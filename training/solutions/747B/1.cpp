#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s, t = "ACGT";
    cin >> n >> s;
    int c[128] = {0};
    for (char x : s) c[(int)x]++;
    for (char &x : s)
        if (x == '?')
            for (char y : t)
                if (c[(int)y] * 4 < n) {
                    x = y;
                    c[(int)y]++;
                    break;
                }
    for (char y : t)
        if (c[(int)y] * 4 != n) s = "===";
    cout << s;
}
