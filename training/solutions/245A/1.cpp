#include <cstdio>
int s[3], c[3];
int main() {
    int n, t, x, y;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d%d", &t, &x, &y);
        s[t] += x;
        c[t]++;
    }
    puts(s[1] >= 5 * c[1] ? "LIVE" : "DEAD");
    puts(s[2] >= 5 * c[2] ? "LIVE" : "DEAD");
}
