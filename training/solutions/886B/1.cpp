#include <cstdio>
int last_[200005], a[200005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a[i]);
        last_[a[i]] = i;
    }
    for (int i = 1; i <= n; i++)
        if (last_[a[i]] == i) {
            printf("%d\n", a[i]);
            return 0;
        }
}
