#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, y;
    scanf("%d", &n);
    set<int> a, b;
    for (int i = 1; i <= n * n; i++) {
        scanf("%d%d", &x, &y);
        if (a.count(x) || b.count(y)) continue;
        a.insert(x);
        b.insert(y);
        printf("%d ", i);
    }
    return 0;
}
