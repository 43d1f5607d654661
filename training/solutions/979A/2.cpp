#include <cstdio>
int main() {
    long long n;
    scanf("%lld", &n);
    n++;
    if (n == 1) n = 0;
    else if (n % 2 == 0) n /= 2;
    printf("%lld\n", n);
    return 0;
}
