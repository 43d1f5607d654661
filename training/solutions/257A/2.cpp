#include <cstdio>
#include <algorithm>
#include <functional>
using namespace std;
int main() {
    int n, m, k, a[55];
    scanf("%d%d%d", &n, &m, &k);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n, greater<int>());
    int i = 0;
    while (i < n && k < m) k += a[i++] - 1;
    printf("%d\n", k < m ? -1 : i);
    return 0;
}
