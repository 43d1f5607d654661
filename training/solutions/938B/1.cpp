#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a, ans = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &a);
        ans = max(ans, min(a - 1, 1000000 - a));
    }
    printf("%d\n", ans);
    return 0;
}
