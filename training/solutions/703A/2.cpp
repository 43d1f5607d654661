#include <cstdio>
int main() {
    int n, m, c, k = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &m, &c);
        if (m > c) k++;
        if (m < c) k--;
    }
    if (k > 0) puts("Mishka");
    else if (k < 0) puts("Chris");
    else puts("Friendship is magic!^^");
    return 0;
}
