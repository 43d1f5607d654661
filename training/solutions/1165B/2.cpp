#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, d = 0;
    cin >> n;
    multiset<int> s;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        s.insert(x);
    }
    while (true) {
        auto it = s.lower_bound(d + 1);
        if (it == s.end()) break;
        s.erase(it);
        d++;
    }
    cout << d << endl;
    return 0;
}
