#include <bits/stdc++.h>
using namespace std;
string a[3005], b[3005];
int main() {
    int n, m;
    cin >> n >> m;
    map<string, int> id;
    for (int i = 0; i < m; i++) {
        cin >> a[i] >> b[i];
        id[a[i]] = i;
    }
    for (int i = 0; i < n; i++) {
        string s;
        cin >> s;
        int j = id[s];
        if (a[j].size() <= b[j].size()) cout << a[j] << " ";
        else cout << b[j] << " ";
    }
    cout << endl;
    return 0;
}
