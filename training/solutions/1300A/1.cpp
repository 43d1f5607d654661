#include <cstdio>
int main() {
    int t, n, x;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &n);
        int s = 0, z = 0;
        for (int i = 0; i < n; i++) {
            scanf("%d", &x);
            s += x;
            if (x == 0) z++;
        }
        printf("%d\n", z + (s + z == 0 ? 1 : 0));
    }
}
