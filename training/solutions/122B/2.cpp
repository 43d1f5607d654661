#include <cstdio>
int main() {
    char s[60];
    int a = 0, b = 0;
    scanf("%s", s);
    for (int i = 0; s[i]; i++) {
        if (s[i] == '4') a++;
        if (s[i] == '7') b++;
    }
    if (a + b == 0) puts("-1");
    else puts(a >= b ? "4" : "7");
    return 0;
}
