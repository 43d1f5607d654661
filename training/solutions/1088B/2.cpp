#include <cstdio>
#include <algorithm>
using namespace std;
int a[100005];
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    sort(a + 1, a + n + 1);
    int m = unique(a + 1, a + n + 1) - a - 1;
    for (int i = 1; i <= k; i++) printf("%d\n", i <= m ? a[i] - a[i - 1] : 0);
    return 0;
}
