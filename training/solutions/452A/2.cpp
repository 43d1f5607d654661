#include <cstdio>
#include <cstring>
const char *p[8] = {"vaporeon", "jolteon", "flareon", "espeon", "umbreon", "leafeon", "glaceon", "sylveon"};
int main() {
    int n;
    char s[10];
    scanf("%d%s", &n, s);
    for (int i = 0; i < 8; i++) {
        if ((int)strlen(p[i]) != n) continue;
        int j = 0;
        while (j < n && (s[j] == '.' || s[j] == p[i][j])) j++;
        if (j == n) {
            puts(p[i]);
            break;
        }
    }
    return 0;
}
