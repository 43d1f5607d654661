#include <cstdio>
int main() {
    int a, b, ans = 0, s = 0;
    scanf("%d%d", &a, &b);
    while (a) {
        a--;
        ans++;
        s++;
        if (s == b) {
            s = 0;
            a++;
        }
    }
    printf("%d\n", ans);
    return 0;
}
