#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, odd = 0;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) {
            int a;
            scanf("%d", &a);
            odd += a & 1;
        }
        if (odd == 0 || (odd == n && n % 2 == 0)) puts("NO");
        else puts("YES");
    }
    return 0;
}
