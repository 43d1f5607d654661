#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long a, b, c, n;
        scanf("%lld%lld%lld%lld", &a, &b, &c, &n);
        long long s = a + b + c + n;
        if (s % 3 == 0 && s / 3 >= max({a, b, c})) puts("YES");
        else puts("NO");
    }
    return 0;
}
