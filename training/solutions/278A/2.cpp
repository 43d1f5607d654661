#include <cstdio>
#include <algorithm>
using namespace std;
int d[105];
int main() {
    int n, s, t, sum = 0, a = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &d[i]);
        sum += d[i];
    }
    scanf("%d%d", &s, &t);
    if (s > t) swap(s, t);
    for (int i = s; i < t; i++) a += d[i];
    printf("%d\n", min(a, sum - a));
    return 0;
}
