#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    long long k;
    scanf("%d%lld", &n, &k);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    for (int i = 1; i <= n; i++) {
        if (k <= i) {
            printf("%d\n", a[k - 1]);
            break;
        }
        k -= i;
    }
    return 0;
}
