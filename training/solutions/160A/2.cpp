#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a[105], s = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        s += a[i];
    }
    sort(a, a + n);
    int t = 0, c = 0;
    for (int i = n - 1; i >= 0; i--) {
        t += a[i];
        c++;
        if (t > s - t) break;
    }
    printf("%d\n", c);
    return 0;
}
