#include <cstdio>
int main() {
    int n, a, b;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &a, &b);
        int c = 0;
        while (a > 0 && b > 0) {
            if (a > b) {
                c += a / b;
                a %= b;
            } else {
                c += b / a;
                b %= a;
            }
        }
        printf("%d\n", c);
    }
}
