#include <cstdio>
int main() {
    int n, s;
    scanf("%d%d", &n, &s);
    int ans = s;
    for (int i = 0; i < n; i++) {
        int f, t;
        scanf("%d%d", &f, &t);
        if (f + t > ans) ans = f + t;
    }
    printf("%d\n", ans);
    return 0;
}
