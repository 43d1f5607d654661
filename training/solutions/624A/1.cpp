#include <cstdio>
int main() {
    double d, l, a, b;
    scanf("%lf%lf%lf%lf", &d, &l, &a, &b);
    printf("%.10f\n", (l - d) / (a + b));
    return 0;
}
