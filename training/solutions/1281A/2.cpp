#include <cstdio>
#include <cstring>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        char s[1005];
        scanf("%s", s);
        char c = s[strlen(s) - 1];
        if (c == 'o') puts("FILIPINO");
        else if (c == 'u') puts("JAPANESE");
        else puts("KOREAN");
    }
    return 0;
}
