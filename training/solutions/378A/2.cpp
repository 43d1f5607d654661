#include <cstdio>
#include <cstdlib>
int main() {
    int a, b, x = 0, y = 0, z = 0;
    scanf("%d%d", &a, &b);
    for (int i = 1; i <= 6; i++) {
        int p = abs(a - i), q = abs(b - i);
        if (p < q) x++;
        else if (p == q) y++;
        else z++;
    }
    printf("%d %d %d\n", x, y, z);
    return 0;
}
