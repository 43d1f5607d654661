#include <cstdio>
int main() {
    int n, x;
    double s = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        s += x;
    }
    printf("%.9lf\n", s / n);
}
