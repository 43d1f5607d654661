#include <cstdio>
int a[105], b[105];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a[i]);
        b[a[i]] = i;
    }
    for (int i = 1; i <= n; i++) printf("%d ", b[i]);
    return 0;
}
