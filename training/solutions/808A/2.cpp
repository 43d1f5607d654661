#include <bits/stdc++.h>
using namespace std;
int main() {
    long long n;
    scanf("%lld", &n);
    long long p = 1;
    while (n / p >= 10) p *= 10;
    printf("%lld\n", p - n % p);
    return 0;
}
