#include <cstdio>
int main() {
    int n, i = 0, t = 0;
    scanf("%d", &n);
    while (n >= 0) {
        i++;
        t += i;
        n -= t;
    }
    printf("%d\n", i - 1);
}
