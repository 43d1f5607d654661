#include <cstdio>
int a[1005], s[2];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    int l = 0, r = n - 1, t = 0;
    while (l <= r) {
        if (a[l] > a[r]) s[t] += a[l++];
        else s[t] += a[r--];
        t = 1 - t;
    }
    printf("%d %d\n", s[0], s[1]);
    return 0;
}
