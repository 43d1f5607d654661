#include <cstdio>
#include <cmath>
int main() {
    double a, b, x, y, v, m = 1e9;
    int n;
    scanf("%lf%lf%d", &a, &b, &n);
    while (n--) {
        scanf("%lf%lf%lf", &x, &y, &v);
        double t = sqrt((x - a) * (x - a) + (y - b) * (y - b)) / v;
        if (t < m) m = t;
    }
    printf("%.10f\n", m);
}
