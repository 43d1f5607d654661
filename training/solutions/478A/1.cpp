#include <cstdio>
int main() {
    int s = 0, x;
    for (int i = 0; i < 5; i++) {
        scanf("%d", &x);
        s += x;
    }
    if (s % 5 || s == 0) puts("-1");
    else printf("%d\n", s / 5);
    return 0;
}
