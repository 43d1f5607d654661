#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, l, r, a = 0, b = 2e9;
        scanf("%d", &n);
        while (n--) {
            scanf("%d%d", &l, &r);
            a = max(a, l);
            b = min(b, r);
        }
        printf("%d\n", max(0, a - b));
    }
    return 0;
}
