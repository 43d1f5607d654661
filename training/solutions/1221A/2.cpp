#include <cstdio>
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n, a;
        long long s = 0;
        scanf("%d", &n);
        while (n--) {
            scanf("%d", &a);
            if (a <= 2048) s += a;
        }
        puts(s < 2048 ? "NO" : "YES");
    }
    return 0;
}
