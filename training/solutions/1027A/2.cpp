#include <cstdio>
#include <cstdlib>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        char s[105];
        bool ok = true;
        scanf("%d%s", &n, s);
        for (int i = 0; i < n / 2; i++) {
            int d = abs(s[i] - s[n - 1 - i]);
            if (d != 0 && d != 2) ok = false;
        }
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
