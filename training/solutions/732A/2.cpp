#include <cstdio>
int main() {
    int k, r, i = 1;
    scanf("%d%d", &k, &r);
    while (k * i % 10 != 0 && k * i % 10 != r) i++;
    printf("%d\n", i);
    return 0;
}
