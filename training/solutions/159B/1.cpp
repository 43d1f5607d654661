#include <cstdio>
#include <algorithm>
using namespace std;
int c[1001][1001], d[1001], e[1001];
int main() {
    int n, m, x, y, u = 0, v = 0;
    scanf("%d%d", &n, &m);
    while (n--) {
        scanf("%d%d", &x, &y);
        c[x][y]++;
        d[y]++;
    }
    while (m--) {
        scanf("%d%d", &x, &y);
        if (c[x][y] > 0) {
            c[x][y]--;
            v++;
        }
        e[y]++;
    }
    for (int i = 1; i <= 1000; i++) u += min(d[i], e[i]);
    printf("%d %d\n", u, v);
}
