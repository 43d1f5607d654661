#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> p(n / 2);
    for (int &x : p) cin >> x;
    sort(p.begin(), p.end());
    int a = 0, b = 0;
    for (int i = 0; i < n / 2; i++) {
        a += abs(p[i] - (2 * i + 1));
        b += abs(p[i] - (2 * i + 2));
    }
    cout << min(a, b) << endl;
    return 0;
}
