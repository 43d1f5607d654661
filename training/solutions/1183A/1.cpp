#include <cstdio>
int f(int n) { return n == 0 ? 0 : n % 10 + f(n / 10); }
int main() {
    int a;
    scanf("%d", &a);
    while (f(a) % 4 != 0) a++;
    printf("%d\n", a);
}
