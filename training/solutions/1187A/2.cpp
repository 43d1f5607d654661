#include <bits/stdc++.h>
using namespace std;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n, s, t;
        scanf("%d%d%d", &n, &s, &t);
        printf("%d\n", max(n - s, n - t) + 1);
    }
    return 0;
}
