#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a[1005], ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    for (int i = 0; i + 1 < n; i++) {
        if (a[i] == 0 || a[i] != a[i + 1]) continue;
        ans++;
        if (i + 2 < n && a[i + 2] == a[i]) {
            puts("-1");
            return 0;
        }
    }
    printf("%d\n", ans);
    return 0;
}
