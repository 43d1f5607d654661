#include <cstdio>
int main() {
    int n, x, f = 0, l = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (i == 0) f = x;
        l = x;
    }
    puts(n % 2 && f % 2 && l % 2 ? "Yes" : "No");
    return 0;
}
