#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, a = 0, b = 0;
        scanf("%d", &n);
        while (n % 2 == 0) {
            n /= 2;
            a++;
        }
        while (n % 3 == 0) {
            n /= 3;
            b++;
        }
        if (n != 1 || a > b) puts("-1");
        else printf("%d\n", 2 * b - a);
    }
    return 0;
}
