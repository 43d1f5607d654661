#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int k, n;
    string s, t;
    cin >> k;
    while (k--) {
        cin >> n >> s >> t;
        vector<int> d;
        for (int i = 0; i < n; i++)
            if (s[i] != t[i]) d.push_back(i);
        bool ok = d.size() == 2 && s[d[0]] == s[d[1]] && t[d[0]] == t[d[1]];
        cout << (ok ? "Yes" : "No") << endl;
    }
}
