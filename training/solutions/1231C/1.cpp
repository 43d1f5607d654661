#include <cstdio>
#include <algorithm>
using namespace std;
int a[505][505];
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) scanf("%d", &a[i][j]);
    for (int i = n - 2; i > 0; i--)
        for (int j = m - 2; j > 0; j--)
            if (a[i][j] == 0) a[i][j] = min(a[i + 1][j], a[i][j + 1]) - 1;
    int s = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            s += a[i][j];
            if ((i > 0 && a[i][j] <= a[i - 1][j]) || (j > 0 && a[i][j] <= a[i][j - 1])) {
                puts("-1");
                return 0;
            }
        }
    printf("%d\n", s);
    return 0;
}
