#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, p = 0;
    cin >> n;
    vector<int> v;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 1 && i > 0) v.push_back(p);
        p = x;
    }
    v.push_back(p);
    cout << v.size() << endl;
    for (int y : v) cout << y << " ";
}
