#include <cstdio>
#include <algorithm>
int main() {
    int n, x, last[2] = {0, 0};
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &x);
        last[x] = i;
    }
    printf("%d\n", std::min(last[0], last[1]));
}
