#include <cstdio>
int main() {
    int h, m, ans = 0;
    scanf("%d:%d", &h, &m);
    int t = h * 60 + m;
    while (true) {
        int a = t / 60, b = t % 60;
        if (a / 10 == b % 10 && a % 10 == b / 10) break;
        t = (t + 1) % 1440;
        ans++;
    }
    printf("%d\n", ans);
    return 0;
}
