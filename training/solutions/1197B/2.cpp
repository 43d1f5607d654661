#include <cstdio>
int a[200005];
int main() {
    int n, c = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    for (int i = 1; i <= n; i++)
        if (a[i] > a[i - 1] && a[i] > a[i + 1]) c++;
    puts(c == 1 ? "YES" : "NO");
    return 0;
}
