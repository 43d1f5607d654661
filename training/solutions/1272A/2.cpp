#include <bits/stdc++.h>
using namespace std;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int a, b, c;
        scanf("%d%d%d", &a, &b, &c);
        int d = max({a, b, c}) - min({a, b, c});
        printf("%d\n", max(0, 2 * (d - 2)));
    }
    return 0;
}
