#include <cstdio>
int main() {
    int n, r = 0;
    scanf("%d", &n);
    while (n % 10 == 0) n /= 10;
    long long k = 0;
    for (r = n; r; r /= 10) k = k * 10 + r % 10;
    puts(k == n ? "YES" : "NO");
    return 0;
}
