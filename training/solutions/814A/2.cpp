#include <cstdio>
#include <algorithm>
#include <functional>
using namespace std;
int a[105], b[105];
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = 0; i < k; i++) scanf("%d", &b[i]);
    sort(b, b + k, greater<int>());
    int j = 0;
    bool ok = false;
    for (int i = 0; i < n; i++) {
        if (a[i] == 0) a[i] = b[j++];
        if (i > 0 && a[i] < a[i - 1]) ok = true;
    }
    puts(ok ? "Yes" : "No");
    return 0;
}
