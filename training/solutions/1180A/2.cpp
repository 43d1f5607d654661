#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    printf("%d\n", n * n + (n - 1) * (n - 1));
    return 0;
}
