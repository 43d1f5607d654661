#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    int n;
    cin >> s >> n;
    vector<string> a(n);
    for (auto &t : a) cin >> t;
    sort(a.begin(), a.end());
    for (auto &t : a)
        if (t.find(s) == 0) {
            cout << t << endl;
            return 0;
        }
    cout << s << endl;
    return 0;
}
