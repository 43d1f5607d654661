#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int hh, mm, h, d, c, n;
    scanf("%d%d%d%d%d%d", &hh, &mm, &h, &d, &c, &n);
    double a = (h + n - 1) / n * c, b;
    int t = max(0, 1200 - hh * 60 - mm);
    b = (h + t * d + n - 1) / n * c * 0.8;
    printf("%.4f\n", min(a, b));
    return 0;
}
