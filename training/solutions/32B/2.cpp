#include <cstdio>
#include <cstring>
int main() {
    char s[300];
    scanf("%s", s);
    int n = strlen(s), i = 0;
    while (i < n) {
        if (s[i] == '.') {
            printf("0");
            i++;
        } else {
            printf(s[i + 1] == '.' ? "1" : "2");
            i += 2;
        }
    }
    puts("");
    return 0;
}
