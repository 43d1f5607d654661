#include <cstdio>
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    while (m) {
        printf("%d ", n / m);
        n -= n / m;
        m--;
    }
    return 0;
}
