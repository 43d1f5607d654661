#include <cstdio>
int a[30005];
int main() {
    int n, t;
    scanf("%d%d", &n, &t);
    for (int i = 1; i < n; i++) scanf("%d", &a[i]);
    int p = 1;
    while (p < t) p += a[p];
    puts(p == t ? "YES" : "NO");
    return 0;
}
