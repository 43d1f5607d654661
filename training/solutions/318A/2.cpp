#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    ll n, k;
    cin >> n >> k;
    ll m = (n + 1) / 2;
    if (k > m) cout << (k - m) * 2 << endl;
    else cout << k * 2 - 1 << endl;
    return 0;
}
