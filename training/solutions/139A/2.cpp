#include <cstdio>
int main() {
    int n, a[7], i = 0;
    scanf("%d", &n);
    for (int j = 0; j < 7; j++) scanf("%d", &a[j]);
    while (true) {
        n -= a[i % 7];
        if (n <= 0) break;
        i++;
    }
    printf("%d\n", i % 7 + 1);
    return 0;
}
