#include <cstdio>
int main() {
    int a[3], t = 0;
    scanf("%d%d%d", &a[0], &a[1], &a[2]);
    while (true) {
        a[t % 3] -= 2;
        if (a[0] <= 0 && a[1] <= 0 && a[2] <= 0) break;
        t++;
    }
    printf("%d\n", t + 30);
    return 0;
}
