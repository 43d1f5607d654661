#include <cstdio>
int main() {
    int a, b, c, d;
    scanf("%d:%d%d:%d", &a, &b, &c, &d);
    int p = (a * 60 + b - c * 60 - d + 1440) % 1440;
    printf("%02d:%02d\n", p / 60, p % 60);
}
