#include <cstdio>
int a[1005];
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    k--;
    while (a[k] == 0) k = (k + 1) % n;
    printf("%d\n", k + 1);
    return 0;
}
