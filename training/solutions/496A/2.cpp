#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a[105];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    int d = 0, e = 1000000;
    for (int i = 1; i < n; i++) d = max(d, a[i] - a[i - 1]);
    for (int i = 2; i < n; i++) e = min(e, a[i] - a[i - 2]);
    printf("%d\n", max(d, e));
    return 0;
}
