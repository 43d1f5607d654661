#include <cstdio>
int main() {
    int h, m;
    scanf("%d:%d", &h, &m);
    do {
        m++;
        if (m == 60) {
            m = 0;
            h = (h + 1) % 24;
        }
    } while (h / 10 != m % 10 || h % 10 != m / 10);
    printf("%02d:%02d\n", h, m);
}
