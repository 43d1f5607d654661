#include <cstdio>
int main() {
    int n, p = 1;
    scanf("%d", &n);
    for (int i = 1; i < n; i++) {
        p += i;
        if (p > n) p -= n;
        printf("%d ", p);
    }
    return 0;
}
