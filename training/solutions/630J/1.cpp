#include <cstdio>
int main() {
    long long n;
    scanf("%lld", &n);
    printf("%lld\n", n / 2520);
    return 0;
}
