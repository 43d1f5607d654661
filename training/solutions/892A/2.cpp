#include <cstdio>
typedef long long ll;
int main() {
    int n;
    ll s = 0, x, m1 = 0, m2 = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%lld", &x);
        s += x;
    }
    for (int i = 0; i < n; i++) {
        scanf("%lld", &x);
        if (x > m1) {
            m2 = m1;
            m1 = x;
        } else if (x > m2) {
            m2 = x;
        }
    }
    puts(m1 + m2 >= s ? "YES" : "NO");
    return 0;
}
