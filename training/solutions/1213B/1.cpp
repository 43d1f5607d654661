#include <cstdio>
int a[150005];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, c = 0;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) scanf("%d", &a[i]);
        int m = a[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            if (a[i] > m) c++;
            else m = a[i];
        }
        printf("%d\n", c);
    }
    return 0;
}
