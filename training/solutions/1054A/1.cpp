#include <cstdio>
#include <cstdlib>
int main() {
    int x, y, z, a, b, c;
    scanf("%d%d%d%d%d%d", &x, &y, &z, &a, &b, &c);
    int s = a * abs(x - y);
    int e = b * abs(z - x) + b * abs(x - y) + 3 * c;
    puts(e <= s ? "YES" : "NO");
}
