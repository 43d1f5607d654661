#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a[4], odd = 0;
        for (int i = 0; i < 4; i++) {
            scanf("%d", &a[i]);
            odd += a[i] % 2;
        }
        bool ok = odd <= 1;
        if (odd >= 3 && a[0] && a[1] && a[2]) ok = true;
        puts(ok ? "Yes" : "No");
    }
    return 0;
}
