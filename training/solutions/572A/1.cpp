#include <cstdio>
int a[100005], b[100005];
int main() {
    int n, q, k, m;
    scanf("%d%d%d%d", &n, &q, &k, &m);
    for (int i = 0; i < n; i++) scanf("%d", a + i);
    for (int i = 0; i < q; i++) scanf("%d", b + i);
    puts(a[k - 1] < b[q - m] ? "YES" : "NO");
}
