#include <cstdio>
int main() {
    int n, h, a, w = 0;
    scanf("%d%d", &n, &h);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        w += a > h ? 2 : 1;
    }
    printf("%d", w);
}
