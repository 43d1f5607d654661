#include <bits/stdc++.h>
using namespace std;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n, k;
        scanf("%d%d", &n, &k);
        vector<int> a(n);
        for (int &x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        if (a[n - 1] - a[0] > 2 * k) puts("-1");
        else printf("%d\n", a[0] + k);
    }
    return 0;
}
