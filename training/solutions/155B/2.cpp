#include <cstdio>
#include <algorithm>
#include <functional>
using namespace std;
int main() {
    int n, s = 0, k = 1, m = 0, z[1005];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int a, b;
        scanf("%d%d", &a, &b);
        if (b > 0) {
            s += a;
            k += b - 1;
        } else {
            z[m++] = a;
        }
    }
    sort(z, z + m, greater<int>());
    for (int i = 0; i < m && i < k; i++) s += z[i];
    printf("%d\n", s);
    return 0;
}
