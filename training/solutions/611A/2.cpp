#include <cstdio>
int main() {
    int x;
    char s[10];
    scanf("%d of %s", &x, s);
    if (s[0] == 'w') {
        if (x == 5 || x == 6) puts("53");
        else puts("52");
    } else {
        if (x == 31) puts("7");
        else if (x == 30) puts("11");
        else puts("12");
    }
    return 0;
}
