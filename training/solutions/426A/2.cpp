#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s, t = 0, m = 0;
    scanf("%d%d", &n, &s);
    while (n--) {
        int a;
        scanf("%d", &a);
        t += a;
        m = max(m, a);
    }
    puts(t - m <= s ? "YES" : "NO");
    return 0;
}
