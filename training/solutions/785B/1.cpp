#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, l, r, l1 = 0, r1 = 2e9, l2 = 0, r2 = 2e9;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &l, &r);
        l1 = max(l1, l);
        r1 = min(r1, r);
    }
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &l, &r);
        l2 = max(l2, l);
        r2 = min(r2, r);
    }
    printf("%d\n", max(0, max(l2 - r1, l1 - r2)));
    return 0;
}
