#include <cstdio>
#include <cstring>
char s[100005];
int main() {
    scanf("%s", s);
    int n = strlen(s), p = 0;
    while (p < n - 1 && s[p] == '1') p++;
    for (int i = 0; i < n; i++)
        if (i != p) putchar(s[i]);
    puts("");
    return 0;
}
