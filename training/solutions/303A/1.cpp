#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    if (n % 2 == 0) {
        printf("-1");
        return 0;
    }
    for (int k = 0; k < 2; k++) {
        for (int i = 0; i < n; i++) printf("%d ", i);
        puts("");
    }
    for (int i = 0; i < n; i++) printf("%d ", 2 * i % n);
}
