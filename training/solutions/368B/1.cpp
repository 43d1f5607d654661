#include <cstdio>
int a[100005], r[100005];
bool used[100005];
int main() {
    int n, m, l;
    scanf("%d%d", &n, &m);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    for (int i = n; i >= 1; i--) {
        r[i] = r[i + 1];
        if (!used[a[i]]) r[i]++;
        used[a[i]] = true;
    }
    while (m--) {
        scanf("%d", &l);
        printf("%d\n", r[l]);
    }
    return 0;
}
