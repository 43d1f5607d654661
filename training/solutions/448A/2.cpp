#include <cstdio>
int main() {
    int x, a = 0, b = 0, n;
    for (int i = 0; i < 3; i++) {
        scanf("%d", &x);
        a += x;
    }
    for (int i = 0; i < 3; i++) {
        scanf("%d", &x);
        b += x;
    }
    scanf("%d", &n);
    puts((a + 4) / 5 + (b + 9) / 10 <= n ? "YES" : "NO");
    return 0;
}
