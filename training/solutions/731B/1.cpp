#include <cstdio>
int main() {
    int n, a, c = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &a);
        if (a < c) {
            puts("NO");
            return 0;
        }
        c = (a - c) % 2;
    }
    puts(c ? "NO" : "YES");
    return 0;
}
