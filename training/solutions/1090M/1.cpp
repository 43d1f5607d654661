#include <cstdio>
#include <algorithm>
int main() {
    int n, k, a, last = 0, c = 0, best = 0;
    scanf("%d%d", &n, &k);
    while (n--) {
        scanf("%d", &a);
        if (a == last) c = 0;
        c++;
        best = std::max(best, c);
        last = a;
    }
    printf("%d\n", best);
}
