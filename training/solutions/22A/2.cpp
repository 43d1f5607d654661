#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a[105];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    int k = unique(a, a + n) - a;
    if (k < 2) puts("NO");
    else printf("%d\n", a[1]);
    return 0;
}
