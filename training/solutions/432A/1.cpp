#include <cstdio>
int main() {
    int n, k, y, c = 0;
    scanf("%d %d", &n, &k);
    for (int i = 0; i < n; i++) {
        scanf("%d", &y);
        if (5 - y >= k) c++;
    }
    printf("%d\n", c / 3);
    return 0;
}
