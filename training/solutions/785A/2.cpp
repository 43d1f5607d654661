#include <bits/stdc++.h>
using namespace std;
int main() {
    map<string, int> m;
    m["Tetrahedron"] = 4;
    m["Cube"] = 6;
    m["Octahedron"] = 8;
    m["Dodecahedron"] = 12;
    m["Icosahedron"] = 20;
    int n, ans = 0;
    cin >> n;
    while (n--) {
        string s;
        cin >> s;
        ans += m[s];
    }
    cout << ans << endl;
    return 0;
}
