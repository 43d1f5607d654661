#include <cstdio>
int main() {
    int t, f[3], n;
    scanf("%d", &t);
    while (t--) {
        scanf("%d%d%d", &f[0], &f[1], &n);
        f[2] = f[0] ^ f[1];
        printf("%d\n", f[n % 3]);
    }
}
