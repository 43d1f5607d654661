#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, d;
        scanf("%d%d", &n, &d);
        vector<int> a(n);
        for (int &x : a) scanf("%d", &x);
        for (int i = 1; i < n; i++) {
            int k = min(a[i], d / i);
            a[0] += k;
            d -= k * i;
        }
        printf("%d\n", a[0]);
    }
    return 0;
}
