#include <cstdio>
int main() {
    int t, n, x;
    scanf("%d", &t);
    while (t--) {
        scanf("%d%d", &n, &x);
        printf("%d\n", x * 2);
    }
}
