#include <cstdio>
int main() {
    int a, b, c, t = 0;
    scanf("%d%d%d", &a, &b, &c);
    while ((t + c) * b < a * c) t++;
    printf("%d\n", t);
    return 0;
}
