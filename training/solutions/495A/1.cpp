#include <cstdio>
int d[10] = {2, 7, 2, 3, 3, 4, 2, 5, 1, 2};
int main() {
    char s[5];
    scanf("%s", s);
    printf("%d\n", d[s[0] - '0'] * d[s[1] - '0']);
    return 0;
}
