#include <cstdio>
#include <algorithm>
using namespace std;
int s[100005];
int main() {
    int n, a, b;
    scanf("%d%d%d", &n, &a, &b);
    long long t = 0;
    for (int i = 0; i < n; i++) {
        scanf("%d", &s[i]);
        t += s[i];
    }
    sort(s + 1, s + n);
    int k = n - 1;
    while ((long long)s[0] * a < t * b) t -= s[k--];
    printf("%d\n", n - 1 - k);
    return 0;
}
