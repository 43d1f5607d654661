#include <cstdio>
int main() {
    long long n;
    scanf("%lld", &n);
    if (n % 4 == 1 || n % 4 == 2) printf("1\n");
    else printf("0\n");
    return 0;
}
