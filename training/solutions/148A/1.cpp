#include <cstdio>
int main() {
    int k, l, m, n, d, c = 0;
    scanf("%d%d%d%d%d", &k, &l, &m, &n, &d);
    for (int i = 1; i <= d; i++)
        if (i % k && i % l && i % m && i % n) c++;
    printf("%d\n", d - c);
}
