#include <cstdio>
int a[105];
int main() {
    int n, i = 1;
    scanf("%d", &n);
    for (int j = 0; j < n; j++) scanf("%d", &a[j]);
    while (i < n && a[i] > a[i - 1]) i++;
    while (i < n && a[i] == a[i - 1]) i++;
    while (i < n && a[i] < a[i - 1]) i++;
    puts(i == n ? "YES" : "NO");
    return 0;
}
