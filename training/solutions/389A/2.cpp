#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a[105];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    while (true) {
        sort(a, a + n);
        if (a[0] == a[n - 1]) break;
        a[n - 1] -= a[0];
    }
    printf("%d\n", a[0] * n);
    return 0;
}
