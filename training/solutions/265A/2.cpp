#include <cstdio>
int main() {
    char s[60], t[60];
    scanf("%s%s", s, t);
    int p = 0;
    for (int i = 0; t[i]; i++)
        if (s[p] == t[i]) p++;
    printf("%d\n", p + 1);
    return 0;
}
