#include <cstdio>
int a[100005], b[100005];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) scanf("%d", &a[i]);
        for (int i = 0; i < n; i++) scanf("%d", &b[i]);
        bool pos = false, neg = false, ok = true;
        for (int i = 0; i < n; i++) {
            if (b[i] > a[i] && !pos) ok = false;
            if (b[i] < a[i] && !neg) ok = false;
            if (a[i] == 1) pos = true;
            if (a[i] == -1) neg = true;
        }
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
