#include <bits/stdc++.h>
using namespace std;
int c[256];
int main() {
    string a, b, p;
    cin >> a >> b >> p;
    for (char x : a) c[(int)x]++;
    for (char x : b) c[(int)x]++;
    for (char x : p) c[(int)x]--;
    for (int i = 0; i < 256; i++)
        if (c[i]) {
            cout << "NO";
            return 0;
        }
    cout << "YES";
}
