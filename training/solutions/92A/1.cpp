#include <cstdio>
int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    while (true) {
        for (int i = 1; i <= n; i++) {
            if (m < i) {
                printf("%d\n", m);
                return 0;
            }
            m -= i;
        }
    }
}
