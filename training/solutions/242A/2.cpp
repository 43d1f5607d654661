#include <cstdio>
int main() {
    int x, y, a, b, c = 0;
    scanf("%d%d%d%d", &x, &y, &a, &b);
    for (int i = a; i <= x; i++)
        for (int j = b; j <= y; j++)
            if (i > j) c++;
    printf("%d\n", c);
    for (int i = a; i <= x; i++)
        for (int j = b; j <= y; j++)
            if (i > j) printf("%d %d\n", i, j);
    return 0;
}
