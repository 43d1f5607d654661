#include <cstdio>
int c[256];
int main() {
    int k;
    char s[10];
    scanf("%d", &k);
    for (int i = 0; i < 4; i++) {
        scanf("%s", s);
        for (int j = 0; j < 4; j++) c[(int)s[j]]++;
    }
    for (int i = '1'; i <= '9'; i++)
        if (c[i] > 2 * k) {
            puts("NO");
            return 0;
        }
    puts("YES");
    return 0;
}
