#include <cstdio>
long long p[200005];
int main() {
    int n, k, x;
    scanf("%d%d", &n, &k);
    double r = 0;
    for (int i = 1; i <= n; i++) {
        scanf("%d", &x);
        p[i] = p[i - 1] + x;
        if (i >= k) r += p[i] - p[i - k];
    }
    printf("%.9f", r / (n - k + 1));
}
