#include <cstdio>
int main() {
    int n, ans = 0;
    scanf("%d", &n);
    while (n > 0) {
        int m = 0;
        for (int x = n; x > 0; x /= 10)
            if (x % 10 > m) m = x % 10;
        n -= m;
        ans++;
    }
    printf("%d\n", ans);
    return 0;
}
