#include <cstdio>
int main() {
    int t, n, a, b, c, d;
    scanf("%d", &t);
    while (t--) {
        scanf("%d%d%d%d%d", &n, &a, &b, &c, &d);
        bool ok = (a - b) * n <= c + d && (a + b) * n >= c - d;
        puts(ok ? "Yes" : "No");
    }
}
