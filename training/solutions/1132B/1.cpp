#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, q;
    scanf("%d", &n);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    sort(a.begin(), a.end());
    long long s = accumulate(a.begin(), a.end(), 0LL);
    scanf("%d", &m);
    while (m--) {
        scanf("%d", &q);
        printf("%lld\n", s - a[n - q]);
    }
}
