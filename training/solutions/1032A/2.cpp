#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k, x, m = 0;
    map<int, int> c;
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        c[x]++;
        m = max(m, c[x]);
    }
    int d = (m + k - 1) / k;
    printf("%d\n", d * k * (int)c.size() - n);
    return 0;
}
