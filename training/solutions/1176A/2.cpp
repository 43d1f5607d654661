#include <cstdio>
typedef long long ll;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        ll n;
        int ans = 0;
        scanf("%lld", &n);
        while (n % 2 == 0) {
            n /= 2;
            ans++;
        }
        while (n % 3 == 0) {
            n /= 3;
            ans += 2;
        }
        while (n % 5 == 0) {
            n /= 5;
            ans += 3;
        }
        printf("%d\n", n == 1 ? ans : -1);
    }
    return 0;
}
