#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<long long> a(n);
    for (auto &x : a) scanf("%lld", &x);
    sort(a.begin(), a.end());
    long long s = 0;
    for (int i = 0, j = n - 1; i < j; i++, j--) s += (a[i] + a[j]) * (a[i] + a[j]);
    printf("%lld\n", s);
}
