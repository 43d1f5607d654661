#include <cstdio>
#include <algorithm>
int c[4];
int main() {
    int n, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        c[x]++;
    }
    printf("%d\n", n - std::max(c[1], std::max(c[2], c[3])));
}
