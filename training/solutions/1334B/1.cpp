#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, x;
        scanf("%d%d", &n, &x);
        vector<int> a(n);
        for (int &v : a) scanf("%d", &v);
        sort(a.rbegin(), a.rend());
        long long s = 0;
        int k = 0;
        while (k < n && s + a[k] >= (long long)x * (k + 1)) s += a[k++];
        printf("%d\n", k);
    }
    return 0;
}
