#include <cstdio>
char s[200005];
int main() {
    int n, x, last = -1, ans = -1;
    scanf("%d%s", &n, s);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (s[i] == 'R') last = x;
        else if (last != -1) {
            int t = (x - last) / 2;
            if (ans == -1 || t < ans) ans = t;
        }
    }
    printf("%d\n", ans);
    return 0;
}
