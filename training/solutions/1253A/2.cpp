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
        int l = 0, r = n - 1;
        while (l < n && a[l] == b[l]) l++;
        while (r >= l && a[r] == b[r]) r--;
        bool ok = true;
        for (int i = l; i <= r; i++)
            if (b[i] - a[i] != b[l] - a[l] || b[i] < a[i]) ok = false;
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
