#include <cstdio>
#include <cstring>
int main() {
    char s[20];
    scanf("%s", s);
    int n = strlen(s), d = 0;
    for (int i = 0; i < n / 2; i++)
        if (s[i] != s[n - 1 - i]) d++;
    puts(d == 1 || (d == 0 && n % 2 == 1) ? "YES" : "NO");
    return 0;
}
