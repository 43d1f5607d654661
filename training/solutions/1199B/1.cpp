#include <cstdio>
int main() {
    double h, l;
    scanf("%lf%lf", &h, &l);
    printf("%.10f\n", (l * l - h * h) / 2 / h);
}
