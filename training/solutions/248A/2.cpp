#include <cstdio>
int main() {
    int n, l[2] = {0, 0}, r[2] = {0, 0};
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int a, b;
        scanf("%d%d", &a, &b);
        l[a]++;
        r[b]++;
    }
    int ans = l[0] < l[1] ? l[0] : l[1];
    ans += r[0] < r[1] ? r[0] : r[1];
    printf("%d\n", ans);
    return 0;
}
