#include <cstdio>
int main() {
    char s[1005];
    const char *t = "heidi";
    scanf("%s", s);
    int j = 0;
    for (int i = 0; s[i]; i++)
        if (t[j] && s[i] == t[j]) j++;
    puts(j == 5 ? "YES" : "NO");
    return 0;
}
