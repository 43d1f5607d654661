#include <cstdio>
#include <cstring>
#include <cctype>
int main() {
    char s[105];
    scanf("%s", s);
    int n = strlen(s), a = 0, b = 0, c = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] >= 'A' && s[i] <= 'Z') a = 1;
        if (s[i] >= 'a' && s[i] <= 'z') b = 1;
        if (s[i] >= '0' && s[i] <= '9') c = 1;
    }
    if (n >= 5 && a + b + c == 3) puts("Correct");
    else puts("Too weak");
    return 0;
}
