#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, a[55], ans = 1000;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) scanf("%d", &a[i]);
        sort(a, a + n);
        for (int i = 0; i + 1 < n; i++) ans = min(ans, a[i + 1] - a[i]);
        printf("%d\n", ans);
    }
    return 0;
}
