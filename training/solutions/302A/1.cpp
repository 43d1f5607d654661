#include <cstdio>
#include <algorithm>
int main() {
    int n, m, x, c[2] = {0, 0};
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        c[x == 1]++;
    }
    int k = 2 * std::min(c[0], c[1]);
    while (m--) {
        int l, r;
        scanf("%d%d", &l, &r);
        int d = r - l + 1;
        puts(d % 2 == 0 && d <= k ? "1" : "0");
    }
}
