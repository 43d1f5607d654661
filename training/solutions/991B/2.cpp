#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a[105], s = 0, ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        s += a[i];
    }
    sort(a, a + n);
    for (int i = 0; i < n && 2 * s < 9 * n; i++) {
        s += 5 - a[i];
        ans++;
    }
    printf("%d\n", ans);
    return 0;
}
