#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, m, a[55], ans = 1000;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < m; i++) scanf("%d", &a[i]);
    sort(a, a + m);
    for (int i = 0; i + n <= m; i++) ans = min(ans, a[i + n - 1] - a[i]);
    printf("%d\n", ans);
    return 0;
}
