#include <cstdio>
#include <algorithm>
using namespace std;
typedef long long ll;
int a[55], b[55];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) scanf("%d", &a[i]);
        for (int i = 0; i < n; i++) scanf("%d", &b[i]);
        int x = *min_element(a, a + n), y = *min_element(b, b + n);
        ll ans = 0;
        for (int i = 0; i < n; i++) ans += max(a[i] - x, b[i] - y);
        printf("%lld\n", ans);
    }
    return 0;
}
