#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    pair<int, char> a[4];
    string s;
    for (auto &p : a) {
        cin >> s;
        p = {s.size() - 2, s[0]};
    }
    sort(a, a + 4);
    bool lo = a[0].first * 2 <= a[1].first, hi = a[3].first >= a[2].first * 2;
    if (lo && !hi) cout << a[0].second;
    else if (hi && !lo) cout << a[3].second;
    else cout << "C";
}
