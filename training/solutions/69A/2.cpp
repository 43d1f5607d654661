#include <cstdio>
int main() {
    int n, x = 0, y = 0, z = 0;
    scanf("%d", &n);
    while (n--) {
        int a, b, c;
        scanf("%d%d%d", &a, &b, &c);
        x += a;
        y += b;
        z += c;
    }
    puts(x == 0 && y == 0 && z == 0 ? "YES" : "NO");
    return 0;
}
