#include <cstdio>
int main() {
    int n, m, k;
    scanf("%d%d%d", &n, &m, &k);
    k--;
    int a = k / (2 * m) + 1, b = k % (2 * m) / 2 + 1;
    printf("%d %d %c\n", a, b, k % 2 ? 'R' : 'L');
    return 0;
}
