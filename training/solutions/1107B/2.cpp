#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll k, x;
        scanf("%lld%lld", &k, &x);
        printf("%lld\n", (k - 1) * 9 + x);
    }
    return 0;
}
