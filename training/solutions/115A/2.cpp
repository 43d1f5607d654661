#include <cstdio>
int p[2005];
int main() {
    int n, ans = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) scanf("%d", &p[i]);
    for (int i = 1; i <= n; i++) {
        int d = 0;
        for (int j = i; j != -1; j = p[j]) d++;
        if (d > ans) ans = d;
    }
    printf("%d\n", ans);
    return 0;
}
