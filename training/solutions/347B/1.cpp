#include <cstdio>
#include <algorithm>
int a[100005];
int main() {
    int n, c = 0, add = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        if (a[i] == i) c++;
        else if (a[a[i]] == i) add = 2;
        else add = std::max(add, 1);
    }
    printf("%d\n", c + add);
}
