#include <cstdio>
int c[1000005];
int main() {
    int n, a, ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        c[a]++;
        if (c[a] > c[ans]) ans = a;
    }
    printf("%d\n", ans);
    return 0;
}
