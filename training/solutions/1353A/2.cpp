#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long n, m;
        scanf("%lld%lld", &n, &m);
        printf("%lld\n", min(2LL, n - 1) * m);
    }
    return 0;
}
