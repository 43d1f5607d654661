#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    ll a, b, c;
    cin >> a >> b >> c;
    if (a == b) cout << 2 * (a + c) << endl;
    else cout << 2 * (min(a, b) + c) + 1 << endl;
    return 0;
}
