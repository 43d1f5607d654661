#include <cstdio>
int main() {
    int n, t[105];
    bool ok = true;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &t[i]);
        if (i >= 2 && t[i] - t[i - 1] != t[1] - t[0]) ok = false;
    }
    if (ok) printf("%d\n", 2 * t[n - 1] - t[n - 2]);
    else printf("%d\n", t[n - 1]);
    return 0;
}
