#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s = 0, m = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        s += x;
        m = max(m, x);
    }
    printf("%d\n", max(m, 2 * s / n + 1));
    return 0;
}
