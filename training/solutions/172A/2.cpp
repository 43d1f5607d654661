#include <bits/stdc++.h>
using namespace std;
string s[30005];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> s[i];
    int k = 0;
    while (true) {
        for (int i = 0; i < n; i++)
            if (k == (int)s[i].size() || s[i][k] != s[0][k]) {
                cout << k << endl;
                return 0;
            }
        k++;
    }
}
