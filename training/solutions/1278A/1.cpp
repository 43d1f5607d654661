#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string p, h;
        cin >> p >> h;
        sort(p.begin(), p.end());
        bool ok = false;
        for (size_t i = 0; i + p.size() <= h.size(); i++) {
            string s = h.substr(i, p.size());
            sort(s.begin(), s.end());
            if (s == p) ok = true;
        }
        cout << (ok ? "YES" : "NO") << endl;
    }
}
