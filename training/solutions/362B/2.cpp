#include <cstdio>
#include <algorithm>
using namespace std;
int d[3005];
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < m; i++) scanf("%d", &d[i]);
    sort(d, d + m);
    bool ok = m == 0 || (d[0] != 1 && d[m - 1] != n);
    for (int i = 0; i + 2 < m; i++)
        if (d[i + 2] - d[i] == 2) ok = false;
    puts(ok ? "YES" : "NO");
    return 0;
}
