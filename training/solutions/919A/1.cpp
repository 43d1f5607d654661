#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n;
    double m, a, b, r = 1e9;
    scanf("%d%lf", &n, &m);
    while (n--) {
        scanf("%lf%lf", &a, &b);
        r = min(r, a / b);
    }
    printf("%.9f\n", r * m);
}
