#include <cstdio>
#include <algorithm>
using namespace std;
int w[200005], h[200005], l[200005], r[200005];
int main() {
    int n, s = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d%d", &w[i], &h[i]);
        s += w[i];
    }
    for (int i = 1; i <= n; i++) l[i] = max(l[i - 1], h[i]);
    for (int i = n; i >= 1; i--) r[i] = max(r[i + 1], h[i]);
    for (int i = 1; i <= n; i++) printf("%d ", (s - w[i]) * max(l[i - 1], r[i + 1]));
    return 0;
}
