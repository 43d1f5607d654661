#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    int g = s.find('G'), t = s.find('T');
    int a = min(g, t), b = max(g, t);
    bool ok = (b - a) % k == 0;
    for (int i = a; i <= b; i += k)
        if (s[i] == '#') ok = false;
    if (ok) cout << "YES" << endl;
    else cout << "NO" << endl;
    return 0;
}
