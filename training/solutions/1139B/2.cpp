#include <cstdio>
#include <algorithm>
using namespace std;
int a[200005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    long long ans = a[n - 1];
    for (int i = n - 2; i >= 0; i--) {
        a[i] = max(0, min(a[i], a[i + 1] - 1));
        ans += a[i];
    }
    printf("%lld\n", ans);
    return 0;
}
