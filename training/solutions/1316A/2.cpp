#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m, s = 0;
        scanf("%d%d", &n, &m);
        for (int i = 0; i < n; i++) {
            int a;
            scanf("%d", &a);
            s += a;
        }
        printf("%d\n", min(s, m));
    }
    return 0;
}
