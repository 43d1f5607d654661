#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s = 0;
    scanf("%d", &n);
    for (int b = 2; b <= n - 1; b++) {
        int x = n;
        while (x) {
            s += x % b;
            x /= b;
        }
    }
    int g = __gcd(s, n - 2);
    printf("%d/%d\n", s / g, (n - 2) / g);
    return 0;
}
