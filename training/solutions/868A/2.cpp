#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, w[105];
    int n;
    cin >> s >> n;
    for (int i = 0; i < n; i++) cin >> w[i];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if ((w[i] + w[j]).find(s) != string::npos) {
                cout << "YES" << endl;
                return 0;
            }
    cout << "NO" << endl;
    return 0;
}
