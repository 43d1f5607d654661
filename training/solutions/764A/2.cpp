#include <cstdio>
int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
int main() {
    int n, m, z;
    scanf("%d%d%d", &n, &m, &z);
    printf("%d\n", z / (n / gcd(n, m) * m));
    return 0;
}
