#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    while (n) {
        if (n % 1000 == 144) n /= 1000;
        else if (n % 100 == 14) n /= 100;
        else if (n % 10 == 1) n /= 10;
        else break;
    }
    if (n == 0) puts("YES");
    else puts("NO");
    return 0;
}
