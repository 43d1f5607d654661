#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    int a = (n - 1) / 2;
    while (__gcd(a, n - a) != 1) a--;
    printf("%d %d\n", a, n - a);
    return 0;
}
