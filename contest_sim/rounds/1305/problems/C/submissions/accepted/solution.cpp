// Sorted numbers differ by the larger minus the smaller. More than m of them share a remainder.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    std::vector<long long> a(n);
    for (long long& x : a) scanf("%lld", &x);
    if (n > m) {
        puts("0");
        return 0;
    }
    std::sort(a.begin(), a.end());
    long long product = 1;
    for (int j = 0; j < n; j++)
        for (int i = 0; i < j; i++) product = product * ((a[j] - a[i]) % m) % m;
    printf("%lld\n", product);
}
