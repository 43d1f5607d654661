#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, t, last = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> t;
        if (t - last <= 15) last = t;
    }
    cout << min(last + 15, 90) << endl;
}
