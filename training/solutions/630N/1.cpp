#include <cstdio>
#include <cmath>
#include <algorithm>
using namespace std;
int main() {
    double a, b, c;
    scanf("%lf%lf%lf", &a, &b, &c);
    double d = sqrt(b * b - 4 * a * c);
    double x = (-b + d) / (2 * a), y = (-b - d) / (2 * a);
    printf("%.10f\n%.10f\n", max(x, y), min(x, y));
}
