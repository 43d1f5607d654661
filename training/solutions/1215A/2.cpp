#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int a1, a2, k1, k2, n;
    scanf("%d%d%d%d%d", &a1, &a2, &k1, &k2, &n);
    int mn = max(0, n - a1 * (k1 - 1) - a2 * (k2 - 1));
    if (k1 > k2) {
        swap(k1, k2);
        swap(a1, a2);
    }
    int x = min(a1, n / k1);
    int y = min(a2, (n - x * k1) / k2);
    printf("%d %d\n", mn, x + y);
    return 0;
}
