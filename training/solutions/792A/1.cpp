#include <cstdio>
#include <algorithm>
using namespace std;
long long a[200005];
int main() {
    int n, c = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%lld", &a[i]);
    sort(a, a + n);
    long long m = a[1] - a[0];
    for (int i = 1; i < n; i++) m = min(m, a[i] - a[i - 1]);
    for (int i = 1; i < n; i++)
        if (a[i] - a[i - 1] == m) c++;
    printf("%lld %d\n", m, c);
    return 0;
}
