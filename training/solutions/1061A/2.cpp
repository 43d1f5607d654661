#include <cstdio>
int main() {
    int n, s;
    scanf("%d %d", &n, &s);
    printf("%d\n", s / n + (s % n != 0));
    return 0;
}
