#include <cstdio>
int main() {
    int k, l, c = 0;
    scanf("%d%d", &k, &l);
    while (l % k == 0) {
        l /= k;
        c++;
    }
    if (l == 1) printf("YES\n%d\n", c - 1);
    else printf("NO\n");
    return 0;
}
