#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    set<string> t;
    for (size_t i = 0; i < s.size(); i++) {
        t.insert(s);
        rotate(s.begin(), s.begin() + 1, s.end());
    }
    cout << t.size() << endl;
}
