#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    int n, neg = 0;
    bool zero = false;
    ll ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        ll a;
        scanf("%lld", &a);
        ans += min(abs(a - 1), abs(a + 1));
        if (a < 0) neg++;
        if (a == 0) zero = true;
    }
    if (neg % 2 && !zero) ans += 2;
    printf("%lld\n", ans);
    return 0;
}
