#include <cstdio>
int main() {
    int n, l[105], r[105], k;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d%d", &l[i], &r[i]);
    scanf("%d", &k);
    for (int i = 0; i < n; i++)
        if (l[i] <= k && k <= r[i]) printf("%d\n", n - i);
    return 0;
}
