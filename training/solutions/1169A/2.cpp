#include <cstdio>
int main() {
    int n, a, x, b, y;
    scanf("%d%d%d%d%d", &n, &a, &x, &b, &y);
    while (a != b && a != x && b != y) {
        a = a % n + 1;
        b = b == 1 ? n : b - 1;
    }
    puts(a == b ? "YES" : "NO");
    return 0;
}
