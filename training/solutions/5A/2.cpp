#include <cstdio>
#include <cstring>
int main() {
    char s[205];
    int c = 0, ans = 0;
    while (fgets(s, 200, stdin)) {
        int n = strlen(s);
        while (n > 0 && (s[n - 1] == '\n' || s[n - 1] == '\r')) s[--n] = 0;
        if (n == 0) continue;
        if (s[0] == '+') c++;
        else if (s[0] == '-') c--;
        else ans += c * (int)(strlen(strchr(s, ':')) - 1);
    }
    printf("%d\n", ans);
    return 0;
}
