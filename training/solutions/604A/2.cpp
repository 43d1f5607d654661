#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int m[5], w[5], a, b;
    for (int i = 0; i < 5; i++) scanf("%d", &m[i]);
    for (int i = 0; i < 5; i++) scanf("%d", &w[i]);
    scanf("%d%d", &a, &b);
    int ans = a * 100 - b * 50;
    for (int i = 1; i <= 5; i++) ans += max(150 * i, 500 * i - 2 * i * m[i - 1] - 50 * w[i - 1]);
    printf("%d\n", ans);
    return 0;
}
