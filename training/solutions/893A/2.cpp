#include <cstdio>
int main() {
    int n, w, s = 3;
    bool ok = true;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &w);
        if (w == s) ok = false;
        s = 6 - s - w;
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
