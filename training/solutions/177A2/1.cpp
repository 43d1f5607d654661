#include <cstdio>
int main() {
    int n, s = 0, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            scanf("%d", &x);
            if (i == j || i + j + 1 == n || i == n / 2 || j == n / 2) s += x;
        }
    printf("%d", s);
    return 0;
}
