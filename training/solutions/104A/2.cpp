#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    n -= 10;
    if (n < 1 || n > 11) puts("0");
    else if (n == 10) puts("15");
    else puts("4");
    return 0;
}
