#include <bits/stdc++.h>
using namespace std;
int main() {
    int c, v0, v1, a, l;
    scanf("%d%d%d%d%d", &c, &v0, &v1, &a, &l);
    int s = v0, v = v0, ans = 1;
    while (s < c) {
        v = min(v + a, v1);
        s += v - l;
        ans++;
    }
    printf("%d\n", ans);
    return 0;
}
