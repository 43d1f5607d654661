#include <cstdio>
int a[2005];
int main() {
    int n, d;
    scanf("%d%d", &n, &d);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    int ans = 0;
    for (int i = 1; i < n; i++)
        if (a[i] <= a[i - 1]) {
            int k = (a[i - 1] - a[i]) / d + 1;
            ans += k;
            a[i] += k * d;
        }
    printf("%d\n", ans);
    return 0;
}
