#include <cstdio>
int main() {
    int h, m, a;
    scanf("%d:%d %d", &h, &m, &a);
    m += a;
    h += m / 60;
    printf("%02d:%02d\n", h % 24, m % 60);
}
