#include <bits/stdc++.h>
using namespace std;
char a[105][105];
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    bool ok = true;
    for (int i = 0; i < n; i++) {
        scanf("%s", a[i]);
        for (int j = 1; j < m; j++)
            if (a[i][j] != a[i][0]) ok = false;
        if (i > 0 && a[i][0] == a[i - 1][0]) ok = false;
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
