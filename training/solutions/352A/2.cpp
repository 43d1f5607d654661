#include <cstdio>
int main() {
    int n, a, x = 0, y = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        if (a == 5) x++;
        else y++;
    }
    if (y == 0) printf("-1");
    else if (x < 9) printf("0");
    else {
        for (int i = 0; i < x / 9 * 9; i++) printf("5");
        for (int i = 0; i < y; i++) printf("0");
    }
    return 0;
}
