#include <bits/stdc++.h>
using namespace std;
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    if (a > b) swap(a, b);
    long long ans = 1;
    for (int i = 1; i <= a; i++) ans *= i;
    printf("%lld\n", ans);
    return 0;
}
