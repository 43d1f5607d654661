#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x;
    set<int> s;
    cin >> n;
    while (n--) {
        cin >> x;
        s.insert(x);
    }
    if (s.size() < 2) cout << "NO";
    else cout << *next(s.begin());
}
