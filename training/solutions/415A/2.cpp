#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    vector<int> b(m);
    for (int &x : b) scanf("%d", &x);
    for (int i = 1; i <= n; i++)
        for (int j = 0; j < m; j++)
            if (b[j] <= i) {
                printf("%d ", b[j]);
                break;
            }
    puts("");
    return 0;
}
