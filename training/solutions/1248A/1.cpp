#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long c[2][2] = {{0, 0}, {0, 0}};
        for (int k = 0; k < 2; k++) {
            int n, x;
            scanf("%d", &n);
            while (n--) {
                scanf("%d", &x);
                c[k][x % 2]++;
            }
        }
        printf("%lld\n", c[0][0] * c[1][0] + c[0][1] * c[1][1]);
    }
}
