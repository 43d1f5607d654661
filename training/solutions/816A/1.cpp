#include <cstdio>
int main() {
    int h, m, c = 0;
    scanf("%d:%d", &h, &m);
    while (h / 10 != m % 10 || h % 10 != m / 10) {
        c++;
        m++;
        if (m == 60) m = 0, h++;
        if (h == 24) h = 0;
    }
    printf("%d\n", c);
}
