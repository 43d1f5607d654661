#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x;
    cin >> n;
    set<int> s;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x <= n) s.insert(x);
    }
    cout << n - s.size() << endl;
    return 0;
}
