#include <cstdio>
int c[1005], a[1005];
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) scanf("%d", &c[i]);
    for (int i = 0; i < m; i++) scanf("%d", &a[i]);
    int j = 0;
    for (int i = 0; i < n; i++)
        if (j < m && a[j] >= c[i]) j++;
    printf("%d\n", j);
    return 0;
}
