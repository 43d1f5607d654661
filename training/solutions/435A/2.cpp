#include <cstdio>
int main() {
    int n, m, a, s = 0, ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        if (s < a) {
            ans++;
            s = m;
        }
        s -= a;
    }
    printf("%d\n", ans);
    return 0;
}
