#include <cstdio>
#include <cstring>
char s[30];
int main() {
    scanf("%s", s);
    int n = strlen(s);
    printf("%d\n", 26 * (n + 1) - n);
}
