#include <cstdio>
int main() {
    int n, x[105], d[105];
    bool ok = false;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d%d", &x[i], &d[i]);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (x[i] + d[i] == x[j] && x[j] + d[j] == x[i]) ok = true;
    puts(ok ? "YES" : "NO");
    return 0;
}
