#include <cstdio>
int c[3005];
int main() {
    int n, ans = 0;
    scanf("%d", &n);
    for (int i = 2; i <= n; i++) {
        if (c[i] == 2) ans++;
        if (c[i] == 0)
            for (int j = 2 * i; j <= n; j += i) c[j]++;
    }
    printf("%d\n", ans);
    return 0;
}
