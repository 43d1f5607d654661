#include <cstdio>
#include <algorithm>
int t[24 * 60];
int main() {
    int n, h, m, r = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &h, &m);
        r = std::max(r, ++t[h * 60 + m]);
    }
    printf("%d\n", r);
}
