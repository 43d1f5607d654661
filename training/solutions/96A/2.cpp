#include <cstdio>
#include <cstring>
char s[200];
int main() {
    scanf("%s", s);
    if (strstr(s, "0000000") || strstr(s, "1111111")) puts("YES");
    else puts("NO");
    return 0;
}
