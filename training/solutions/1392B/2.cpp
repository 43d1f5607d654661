#include <cstdio>
#include <algorithm>
using namespace std;
typedef long long ll;
ll a[200005];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        ll k;
        scanf("%d%lld", &n, &k);
        for (int i = 0; i < n; i++) scanf("%lld", &a[i]);
        ll mx = *max_element(a, a + n), mn = *min_element(a, a + n);
        for (int i = 0; i < n; i++) {
            if (k % 2) printf("%lld ", mx - a[i]);
            else printf("%lld ", a[i] - mn);
        }
        puts("");
    }
    return 0;
}
