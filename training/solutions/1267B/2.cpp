#include <cstdio>
#include <cstring>
char s[300005];
int main() {
    scanf("%s", s);
    int l = 0, r = strlen(s) - 1;
    while (true) {
        if (l > r || s[l] != s[r]) {
            puts("0");
            return 0;
        }
        int i = l, j = r;
        while (i <= r && s[i] == s[l]) i++;
        if (i > r) {
            int k = r - l + 1;
            printf("%d\n", k >= 2 ? k + 1 : 0);
            return 0;
        }
        while (s[j] == s[r]) j--;
        if (i - l + r - j < 3) {
            puts("0");
            return 0;
        }
        l = i;
        r = j;
    }
}
