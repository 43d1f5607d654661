#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    string r = "";
    for (int i = 0; i < n; i++) {
        if ((n - i) % 2 == 1) r = r + s[i];
        else r = s[i] + r;
    }
    cout << r << endl;
    return 0;
}
