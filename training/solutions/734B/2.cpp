#include <bits/stdc++.h>
using namespace std;
int main() {
    int a, b, c, d;
    scanf("%d%d%d%d", &a, &b, &c, &d);
    int x = min({a, c, d});
    printf("%d\n", 256 * x + 32 * min(a - x, b));
    return 0;
}
