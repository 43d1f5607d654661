#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m, k;
        scanf("%d%d%d", &n, &m, &k);
        int a = min(m, n / k);
        int b = (m - a + k - 2) / (k - 1);
        printf("%d\n", a - b);
    }
    return 0;
}
