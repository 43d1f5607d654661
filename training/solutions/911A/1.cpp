#include <cstdio>
#include <algorithm>
using namespace std;
int a[100005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    int m = *min_element(a, a + n), last = -1, ans = n;
    for (int i = 0; i < n; i++)
        if (a[i] == m) {
            if (last != -1) ans = min(ans, i - last);
            last = i;
        }
    printf("%d\n", ans);
    return 0;
}
