#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, a, first = 0;
        bool ok = true;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) {
            scanf("%d", &a);
            if (i == 0) first = a;
            if ((a - first) % 2 != 0) ok = false;
        }
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
