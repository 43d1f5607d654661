#include <cstdio>
int main() {
    int h, m;
    scanf("%d:%d", &h, &m);
    int t = h * 60 + m;
    while (true) {
        t = (t + 1) % 1440;
        h = t / 60;
        m = t % 60;
        if (h / 10 == m % 10 && h % 10 == m / 10) break;
    }
    printf("%02d:%02d\n", h, m);
    return 0;
}
