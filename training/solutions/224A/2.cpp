#include <cstdio>
int main() {
    int a, b, c;
    scanf("%d%d%d", &a, &b, &c);
    for (int x = 1; x <= 10000; x++)
        if (a % x == 0 && b % x == 0 && (a / x) * (b / x) == c) {
            printf("%d\n", 4 * (x + a / x + b / x));
            break;
        }
    return 0;
}
