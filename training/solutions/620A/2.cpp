#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    ll x1, y1, x2, y2;
    scanf("%lld%lld%lld%lld", &x1, &y1, &x2, &y2);
    printf("%lld\n", max(abs(x1 - x2), abs(y1 - y2)));
    return 0;
}
