#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int c1, c2, c3, c4, n, m, x, a = 0, b = 0;
    scanf("%d%d%d%d%d%d", &c1, &c2, &c3, &c4, &n, &m);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a += min(c1 * x, c2);
    }
    for (int i = 0; i < m; i++) {
        scanf("%d", &x);
        b += min(c1 * x, c2);
    }
    printf("%d\n", min(min(a, c3) + min(b, c3), c4));
    return 0;
}
