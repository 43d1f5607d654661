#include <iostream>
#include <string>
#include <set>
using namespace std;
int main() {
    int n;
    cin >> n;
    while (n--) {
        string s;
        cin >> s;
        set<char> t(s.begin(), s.end());
        bool ok = t.size() == s.size() && *t.rbegin() - *t.begin() + 1 == (int)s.size();
        cout << (ok ? "Yes" : "No") << "\n";
    }
}
