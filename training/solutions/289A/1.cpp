#include <cstdio>
int main() {
    int n, k, l, r, s = 0;
    scanf("%d%d", &n, &k);
    while (n--) {
        scanf("%d%d", &l, &r);
        s += r - l + 1;
    }
    printf("%d\n", (k - s % k) % k);
}
