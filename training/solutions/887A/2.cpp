#include <cstdio>
int main() {
    char s[105];
    scanf("%s", s);
    int i = 0, z = 0;
    while (s[i] == '0') i++;
    for (; s[i]; i++)
        if (s[i] == '0') z++;
    puts(z >= 6 ? "yes" : "no");
    return 0;
}
