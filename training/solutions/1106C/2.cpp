#include <cstdio>
#include <algorithm>
using namespace std;
int a[300005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    long long ans = 0;
    for (int i = 0; i < n / 2; i++) {
        long long x = a[i] + a[n - 1 - i];
        ans += x * x;
    }
    printf("%lld\n", ans);
    return 0;
}
