#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    set<string> r;
    for (size_t i = 0; i <= s.size(); i++)
        for (char c = 'a'; c <= 'z'; c++) {
            string t = s;
            t.insert(i, 1, c);
            r.insert(t);
        }
    cout << r.size() << endl;
}
