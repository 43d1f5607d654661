#include <cstdio>
#include <cstring>
char s[100005];
int p[100005];
int main() {
    int m, l, r;
    scanf("%s%d", s + 1, &m);
    int n = strlen(s + 1);
    for (int i = 1; i < n; i++) p[i] = p[i - 1] + (s[i] == s[i + 1]);
    while (m--) {
        scanf("%d%d", &l, &r);
        printf("%d\n", p[r - 1] - p[l - 1]);
    }
}
