#include <cstdio>
typedef long long ll;
int main() {
    ll n;
    scanf("%lld", &n);
    ll k = 1;
    while (k * (k + 1) / 2 < n) k++;
    printf("%lld\n", n - k * (k - 1) / 2);
    return 0;
}
