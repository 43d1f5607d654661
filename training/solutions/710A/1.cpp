#include <cstdio>
int main() {
    char c, d;
    scanf("%c%c", &c, &d);
    int a = (c == 'a' || c == 'h') ? 2 : 3;
    int b = (d == '1' || d == '8') ? 2 : 3;
    printf("%d\n", a * b - 1);
}
