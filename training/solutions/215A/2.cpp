#include <cstdio>
int a[55], b[55];
int main() {
    int n, m, mx = 0, c = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    scanf("%d", &m);
    for (int i = 0; i < m; i++) scanf("%d", &b[i]);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (b[j] % a[i]) continue;
            int r = b[j] / a[i];
            if (r > mx) {
                mx = r;
                c = 0;
            }
            if (r == mx) c++;
        }
    printf("%d\n", c);
    return 0;
}
