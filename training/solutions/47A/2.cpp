#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++)
        if (i * (i + 1) / 2 == n) {
            puts("YES");
            return 0;
        }
    puts("NO");
    return 0;
}
