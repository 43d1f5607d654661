#include <cstdio>
int main() {
    char s[105];
    const char *t = "hello";
    scanf("%s", s);
    int j = 0;
    for (int i = 0; s[i] && t[j]; i++)
        if (s[i] == t[j]) j++;
    puts(j == 5 ? "YES" : "NO");
    return 0;
}
