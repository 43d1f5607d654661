#include <cstdio>
#include <cmath>
int main() {
    int n, k;
    double s = 0, x, y, a, b;
    scanf("%d%d%lf%lf", &n, &k, &a, &b);
    for (int i = 1; i < n; i++) {
        scanf("%lf%lf", &x, &y);
        s += sqrt((x - a) * (x - a) + (y - b) * (y - b));
        a = x;
        b = y;
    }
    printf("%.9f\n", s * k / 50);
}
