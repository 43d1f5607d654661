#include <cstdio>
#include <algorithm>
using namespace std;
int a[100005];
int main() {
    int n;
    bool ok = false;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    for (int i = 0; i + 2 < n; i++)
        if (a[i] + a[i + 1] > a[i + 2]) ok = true;
    puts(ok ? "YES" : "NO");
    return 0;
}
