#include <cstdio>
int a[100005];
int main() {
    int n, m = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = n - 1; i >= 0; i--) {
        if (a[i] > m) {
            m = a[i];
            a[i] = 0;
        } else {
            a[i] = m + 1 - a[i];
        }
    }
    for (int i = 0; i < n; i++) printf("%d ", a[i]);
    return 0;
}
