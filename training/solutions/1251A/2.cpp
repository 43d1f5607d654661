#include <cstdio>
#include <cstring>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        char s[505];
        bool ok[26] = {false};
        scanf("%s", s);
        int n = strlen(s), i = 0;
        while (i < n) {
            if (i + 1 < n && s[i] == s[i + 1]) i += 2;
            else {
                ok[s[i] - 'a'] = true;
                i++;
            }
        }
        for (int j = 0; j < 26; j++)
            if (ok[j]) putchar('a' + j);
        puts("");
    }
    return 0;
}
