#include <cstdio>
#include <cstring>
char s[100005];
int main() {
    scanf("%s", s);
    int n = strlen(s);
    bool ok = true;
    for (int i = 0; i < n; i++) {
        if (s[i] != s[n - 1 - i]) ok = false;
        if (!strchr("AHIMOTUVWXY", s[i])) ok = false;
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
