#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a, b, c;
    scanf("%d%d%d%d", &n, &a, &b, &c);
    if (n == 1) puts("0");
    else printf("%d\n", min(a, b) + (n - 2) * min({a, b, c}));
    return 0;
}
