#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, m, a[105], ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    for (int i = 0; i < m && a[i] < 0; i++) ans -= a[i];
    printf("%d\n", ans);
    return 0;
}
