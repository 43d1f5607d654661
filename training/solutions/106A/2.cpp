#include <cstdio>
#include <cstring>
int main() {
    const char *s = "6789TJQKA";
    char t[5], a[5], b[5];
    scanf("%s%s%s", t, a, b);
    bool ok = false;
    if (a[1] == t[0] && b[1] != t[0]) ok = true;
    if (a[1] == b[1] && strchr(s, a[0]) > strchr(s, b[0])) ok = true;
    puts(ok ? "YES" : "NO");
    return 0;
}
