#include <bits/stdc++.h>
using namespace std;
int main() {
    int a, b, c;
    scanf("%d%d%d", &a, &b, &c);
    int s = a + b + c, m = max({a, b, c});
    printf("%d\n", min(s, 2 * (s - m)));
    return 0;
}
