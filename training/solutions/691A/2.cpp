#include <cstdio>
int main() {
    int n, x, z = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x == 0) z++;
    }
    if (n == 1) puts(z == 0 ? "YES" : "NO");
    else puts(z == 1 ? "YES" : "NO");
    return 0;
}
