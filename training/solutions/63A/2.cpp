#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<string> g[4];
    for (int i = 0; i < n; i++) {
        string s, t;
        cin >> s >> t;
        if (t == "rat") g[0].push_back(s);
        else if (t == "woman" || t == "child") g[1].push_back(s);
        else if (t == "man") g[2].push_back(s);
        else g[3].push_back(s);
    }
    for (int k = 0; k < 4; k++)
        for (string s : g[k]) cout << s << endl;
    return 0;
}
