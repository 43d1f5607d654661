#include <bits/stdc++.h>
using namespace std;
int main() {
    string a, b;
    cin >> a >> b;
    for (int i = 0; i < (int)a.size(); i++) {
        int x = tolower(a[i]), y = tolower(b[i]);
        if (x != y) {
            cout << (x < y ? -1 : 1) << endl;
            return 0;
        }
    }
    cout << 0 << endl;
    return 0;
}
