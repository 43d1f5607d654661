// Reckons with doubles, which are exact up to 2^53 only.
#include <algorithm>
#include <cmath>
#include <cstdio>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        double x, y, a, b;
        scanf("%lf %lf %lf %lf", &x, &y, &a, &b);
        printf("%.0f\n", std::fabs(x - y) * a + std::min(x, y) * std::min(b, 2 * a));
    }
}
