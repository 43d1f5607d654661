#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, a, m = -1;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a);
        if (a > m + 1) {
            printf("%d\n", i);
            return 0;
        }
        m = max(m, a);
    }
    puts("-1");
    return 0;
}
