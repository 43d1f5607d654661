#include <cstdio>
int a[100005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", a + i);
    for (int i = 0; i < n; i++) printf("%d ", a[i] + a[i + 1]);
}
