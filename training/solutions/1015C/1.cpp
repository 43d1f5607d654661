#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    long long m, s = 0;
    cin >> n >> m;
    vector<int> d(n);
    for (int i = 0; i < n; i++) {
        int a, b;
        cin >> a >> b;
        s += a;
        d[i] = a - b;
    }
    sort(d.rbegin(), d.rend());
    int k = 0;
    while (k < n && s > m) s -= d[k++];
    cout << (s > m ? -1 : k) << endl;
    return 0;
}
