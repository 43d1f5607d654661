#include <cstdio>
int a[55], c;
int main() {
    int n, v, k, s;
    scanf("%d%d", &n, &v);
    for (int i = 1; i <= n; i++) {
        int m = 1e9;
        scanf("%d", &k);
        while (k--) {
            scanf("%d", &s);
            if (s < m) m = s;
        }
        if (m < v) a[c++] = i;
    }
    printf("%d\n", c);
    for (int i = 0; i < c; i++) printf("%d ", a[i]);
    return 0;
}
