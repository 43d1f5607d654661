#include <cstdio>
int main() {
    int x, h, m, y = 0;
    scanf("%d%d%d", &x, &h, &m);
    int t = h * 60 + m;
    while (t / 60 % 10 != 7 && t % 10 != 7) {
        t = (t - x + 1440) % 1440;
        y++;
    }
    printf("%d\n", y);
}
