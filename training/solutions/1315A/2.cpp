#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, x, y;
        scanf("%d%d%d%d", &a, &b, &x, &y);
        printf("%d\n", max({x * b, (a - x - 1) * b, y * a, (b - y - 1) * a}));
    }
    return 0;
}
