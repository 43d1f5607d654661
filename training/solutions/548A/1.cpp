#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    int k;
    cin >> s >> k;
    int n = s.size();
    if (n % k != 0) {
        cout << "NO" << endl;
        return 0;
    }
    int m = n / k;
    for (int i = 0; i < n; i += m) {
        string t = s.substr(i, m), r = t;
        reverse(r.begin(), r.end());
        if (t != r) {
            cout << "NO" << endl;
            return 0;
        }
    }
    cout << "YES" << endl;
    return 0;
}
