#include <cstdio>
int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
int main() {
    int a, b, n;
    scanf("%d%d%d", &a, &b, &n);
    int t = 0;
    while (true) {
        int g = gcd(t == 0 ? a : b, n);
        if (g > n) {
            printf("%d\n", 1 - t);
            return 0;
        }
        n -= g;
        t = 1 - t;
    }
}
