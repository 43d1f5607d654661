#include <bits/stdc++.h>
using namespace std;
int main() {
    string t, s;
    cin >> t;
    while (!t.empty()) {
        if (t.size() % 2 == 0) {
            s += t.back();
            t.pop_back();
        } else {
            s += t[0];
            t.erase(0, 1);
        }
    }
    reverse(s.begin(), s.end());
    cout << s << endl;
    return 0;
}
