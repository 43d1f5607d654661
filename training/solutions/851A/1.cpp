#include <cstdio>
int main() {
    int n, k, t;
    scanf("%d%d%d", &n, &k, &t);
    int stood = t < n ? t : n;
    int sat = t > k ? t - k : 0;
    printf("%d\n", stood - sat);
}
