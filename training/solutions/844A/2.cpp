#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    int k, c = 0;
    cin >> s >> k;
    bool used[26] = {false};
    for (char x : s)
        if (!used[x - 'a']) {
            used[x - 'a'] = true;
            c++;
        }
    if (k > (int)s.size()) cout << "impossible" << endl;
    else cout << max(0, k - c) << endl;
    return 0;
}
