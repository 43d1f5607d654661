#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    int ans = 0;
    for (int i = 0; i < k; i++) {
        int one = 0;
        for (int j = i; j < n; j += k) one += a[j] == 1;
        ans += min(one, n / k - one);
    }
    printf("%d\n", ans);
    return 0;
}
