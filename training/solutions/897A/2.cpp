#include <cstdio>
int main() {
    int n, m;
    char s[105];
    scanf("%d%d%s", &n, &m, s);
    while (m--) {
        int l, r;
        char a, b;
        scanf("%d%d %c %c", &l, &r, &a, &b);
        for (int i = l - 1; i <= r - 1; i++)
            if (s[i] == a) s[i] = b;
    }
    printf("%s\n", s);
    return 0;
}
