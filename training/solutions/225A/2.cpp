#include <cstdio>
int main() {
    int n, x, a, b;
    bool ok = true;
    scanf("%d%d", &n, &x);
    for (int i = 0; i < n; i++) {
        scanf("%d%d", &a, &b);
        if (a == x || b == x || a + x == 7 || b + x == 7) ok = false;
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
