#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<string> name(n), ip(n);
    for (int i = 0; i < n; i++) cin >> name[i] >> ip[i];
    while (m--) {
        string c, s;
        cin >> c >> s;
        for (int i = 0; i < n; i++)
            if (ip[i] + ";" == s) {
                cout << c << " " << s << " #" << name[i] << endl;
                break;
            }
    }
    return 0;
}
