#include <cstdio>
#include <cstring>
int main() {
    char s[60];
    int ans = 0;
    scanf("%s", s);
    for (int i = 0; s[i]; i++)
        if (strchr("aeiou13579", s[i])) ans++;
    printf("%d\n", ans);
    return 0;
}
