#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    sort(a.begin(), a.end());
    long long p = 0, q = 0;
    for (int i = 0; i < n; i++) {
        if (i < n / 2) p += a[i];
        else q += a[i];
    }
    printf("%lld\n", p * p + q * q);
}
