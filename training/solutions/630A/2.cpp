#include <cstdio>
int main() {
    long long n;
    scanf("%lld", &n);
    printf("25\n");
    return 0;
}
