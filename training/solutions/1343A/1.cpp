#include <cstdio>
int main() {
    int t, n;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &n);
        for (int k = 2; k < 31; k++) {
            int m = (1 << k) - 1;
            if (n % m == 0) {
                printf("%d\n", n / m);
                break;
            }
        }
    }
}
