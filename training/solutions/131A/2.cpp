#include <cstdio>
#include <cctype>
int main() {
    char s[105];
    scanf("%s", s);
    bool ok = true;
    for (int i = 1; s[i]; i++)
        if (s[i] >= 'a') ok = false;
    for (int i = 0; s[i]; i++) {
        if (!ok) putchar(s[i]);
        else if (isupper(s[i])) putchar(tolower(s[i]));
        else putchar(toupper(s[i]));
    }
    puts("");
    return 0;
}
