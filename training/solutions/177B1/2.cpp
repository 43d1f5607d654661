#include <cstdio>
int main() {
    int n, ans = 1;
    scanf("%d", &n);
    int i = 2;
    while (n > 1) {
        if (i * i > n) i = n;
        if (n % i == 0) {
            ans += n;
            n /= i;
        } else {
            i++;
        }
    }
    printf("%d\n", ans);
    return 0;
}
