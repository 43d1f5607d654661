#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    ll n, x, y;
    cin >> n >> x >> y;
    ll a = x - 1 + y - 1;
    ll b = n - x + n - y;
    if (a <= b) cout << "White" << endl;
    else cout << "Black" << endl;
    return 0;
}
