#include <cstdio>
int main() {
    char a[20], b[20];
    scanf("%s%s", a, b);
    putchar(a[0]);
    for (int i = 1; a[i] && a[i] < b[0]; i++) putchar(a[i]);
    printf("%c\n", b[0]);
    return 0;
}
