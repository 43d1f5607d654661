#include <cstdio>
int main() {
    int n;
    char s[105];
    scanf("%d%s", &n, s);
    if (s[0] == 'S' && s[n - 1] == 'F') puts("YES");
    else puts("NO");
    return 0;
}
