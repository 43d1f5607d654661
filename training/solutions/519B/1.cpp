#include <cstdio>
int main() {
    int n, x;
    long long a = 0, b = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a += x;
    }
    for (int i = 0; i < n - 1; i++) {
        scanf("%d", &x);
        a -= x;
        b += x;
    }
    for (int i = 0; i < n - 2; i++) {
        scanf("%d", &x);
        b -= x;
    }
    printf("%lld\n%lld\n", a, b);
    return 0;
}
