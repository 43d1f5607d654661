#include <cstdio>
#include <algorithm>
int main() {
    int n, x, y, m = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &x, &y);
        m = std::max(m, x + y);
    }
    printf("%d\n", m);
}
