#include <cstdio>
int main() {
    int a, b, c, d;
    scanf("%d:%d %d:%d", &a, &b, &c, &d);
    int t = (a * 60 + b + c * 60 + d) / 2;
    printf("%02d:%02d\n", t / 60, t % 60);
}
