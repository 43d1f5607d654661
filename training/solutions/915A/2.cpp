#include <cstdio>
int main() {
    int n, k, m = 1;
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) {
        int a;
        scanf("%d", &a);
        if (k % a == 0 && a > m) m = a;
    }
    printf("%d\n", k / m);
    return 0;
}
