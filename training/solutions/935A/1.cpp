#include <cstdio>
int main() {
    int n, c = 0;
    scanf("%d", &n);
    for (int l = 1; l <= n / 2; l++)
        if ((n - l) % l == 0) c++;
    printf("%d\n", c);
}
