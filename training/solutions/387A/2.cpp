#include <cstdio>
int main() {
    int a, b, c, d;
    scanf("%d:%d", &a, &b);
    scanf("%d:%d", &c, &d);
    int h = a - c, m = b - d;
    if (m < 0) {
        m += 60;
        h--;
    }
    if (h < 0) h += 24;
    printf("%02d:%02d\n", h, m);
    return 0;
}
