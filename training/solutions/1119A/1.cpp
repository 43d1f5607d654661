#include <cstdio>
#include <algorithm>
using namespace std;
int c[300005];
int main() {
    int n, ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &c[i]);
    for (int i = 0; i < n; i++) {
        if (c[i] != c[0]) ans = max(ans, i);
        if (c[i] != c[n - 1]) ans = max(ans, n - 1 - i);
    }
    printf("%d\n", ans);
    return 0;
}
