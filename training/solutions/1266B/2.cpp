#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long x;
        scanf("%lld", &x);
        bool ok = false;
        for (int i = 1; i <= 6; i++)
            if (x - i >= 14 && (x - i) % 14 == 0) ok = true;
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
