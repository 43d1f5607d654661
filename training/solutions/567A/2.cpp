#include <cstdio>
#include <algorithm>
using namespace std;
typedef long long ll;
ll x[100005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%lld", &x[i]);
    for (int i = 0; i < n; i++) {
        ll mn;
        if (i == 0) mn = x[1] - x[0];
        else if (i == n - 1) mn = x[i] - x[i - 1];
        else mn = min(x[i] - x[i - 1], x[i + 1] - x[i]);
        printf("%lld %lld\n", mn, max(x[i] - x[0], x[n - 1] - x[i]));
    }
    return 0;
}
