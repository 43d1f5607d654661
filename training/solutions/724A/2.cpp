#include <bits/stdc++.h>
using namespace std;
int main() {
    map<string, int> m = {{"monday", 0}, {"tuesday", 1}, {"wednesday", 2}, {"thursday", 3}, {"friday", 4}, {"saturday", 5}, {"sunday", 6}};
    string a, b;
    cin >> a >> b;
    int d = (m[b] - m[a] + 7) % 7;
    if (d == 0 || d == 2 || d == 3) cout << "YES" << endl;
    else cout << "NO" << endl;
    return 0;
}
