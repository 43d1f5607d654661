#include <cstdio>
#include <cstring>
int main() {
    char d, s[105];
    const char *k = "qwertyuiopasdfghjkl;zxcvbnm,./";
    scanf("%c %s", &d, s);
    for (int i = 0; s[i]; i++) {
        int p = strchr(k, s[i]) - k;
        if (d == 'L') p++;
        else p--;
        putchar(k[p]);
    }
    puts("");
    return 0;
}
