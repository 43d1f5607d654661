#include <cstdio>
#include <algorithm>
using namespace std;
int a[35], b[35];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k, s = 0;
        scanf("%d%d", &n, &k);
        for (int i = 0; i < n; i++) scanf("%d", &a[i]);
        for (int i = 0; i < n; i++) scanf("%d", &b[i]);
        sort(a, a + n);
        sort(b, b + n);
        for (int i = 0; i < k; i++)
            if (a[i] < b[n - 1 - i]) a[i] = b[n - 1 - i];
        for (int i = 0; i < n; i++) s += a[i];
        printf("%d\n", s);
    }
    return 0;
}
