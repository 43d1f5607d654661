#include <cstdio>
int main() {
    int n, x = 0;
    char s[10];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%s", s);
        x += s[1] == '+' ? 1 : -1;
    }
    printf("%d\n", x);
    return 0;
}
