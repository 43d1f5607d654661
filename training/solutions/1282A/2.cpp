#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, c, r;
        scanf("%d%d%d%d", &a, &b, &c, &r);
        if (a > b) swap(a, b);
        int l = max(a, c - r), h = min(b, c + r), ans = b - a;
        if (h > l) ans -= h - l;
        printf("%d\n", ans);
    }
    return 0;
}
