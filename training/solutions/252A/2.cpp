#include <cstdio>
int main() {
    int n, a[105], ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        int s = 0;
        for (int j = i; j < n; j++) {
            s ^= a[j];
            if (s > ans) ans = s;
        }
    }
    printf("%d\n", ans);
    return 0;
}
