// Multiplies all differences, however many numbers there are.
#include <cstdio>
#include <cstdlib>
#include <vector>

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    std::vector<long long> a(n);
    for (long long& x : a) scanf("%lld", &x);
    long long product = 1 % m;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) product = product * std::llabs(a[i] - a[j]) % m;
    printf("%lld\n", product);
}
