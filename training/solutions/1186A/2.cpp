#include <cstdio>
int main() {
    int n, m, k;
    scanf("%d%d%d", &n, &m, &k);
    if (n <= m && n <= k) puts("Yes");
    else puts("No");
    return 0;
}
