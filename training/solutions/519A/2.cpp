#include <cstdio>
#include <cctype>
int f(char c) {
    if (c == 'q') return 9;
    if (c == 'r') return 5;
    if (c == 'b' || c == 'n') return 3;
    if (c == 'p') return 1;
    return 0;
}
int main() {
    char s[10];
    int w = 0, b = 0;
    for (int i = 0; i < 8; i++) {
        scanf("%s", s);
        for (int j = 0; j < 8; j++) {
            if (isupper(s[j])) w += f(tolower(s[j]));
            else b += f(s[j]);
        }
    }
    if (w > b) puts("White");
    else if (w < b) puts("Black");
    else puts("Draw");
    return 0;
}
