#include <cstdio>
int a[1005];
int main() {
    int n, c = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        if (a[i] == 1) c++;
    }
    a[n] = 1;
    printf("%d\n", c);
    for (int i = 0; i < n; i++)
        if (a[i + 1] == 1) printf("%d ", a[i]);
    return 0;
}
