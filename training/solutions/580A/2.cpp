#include <cstdio>
int a[100005];
int main() {
    int n, ans = 1, k = 1;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = 1; i < n; i++) {
        if (a[i] >= a[i - 1]) k++;
        else k = 1;
        if (k > ans) ans = k;
    }
    printf("%d\n", ans);
    return 0;
}
