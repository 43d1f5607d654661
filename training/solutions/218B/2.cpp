#include <cstdio>
#include <algorithm>
using namespace std;
int a[1005], b[1005];
int main() {
    int n, m, x = 0, y = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < m; i++) {
        scanf("%d", &a[i]);
        b[i] = a[i];
    }
    sort(b, b + m);
    int j = 0;
    for (int i = 0; i < n; i++) {
        int k = max_element(a, a + m) - a;
        x += a[k]--;
        while (b[j] == 0) j++;
        y += b[j]--;
    }
    printf("%d %d\n", x, y);
    return 0;
}
