#include <cstdio>
int main() {
    int n, h = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) h += 4 * i + 1;
    printf("%d\n", h);
    return 0;
}
