#include <cstdio>
#include <cstdlib>
int main() {
    int t, a, b;
    scanf("%d", &t);
    while (t--) {
        scanf("%d%d", &a, &b);
        int d = abs(a - b);
        printf("%d\n", d / 5 + d % 5 / 2 + d % 5 % 2);
    }
}
