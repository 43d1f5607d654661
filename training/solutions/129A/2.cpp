#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a[105], s = 0, ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        s += a[i];
    }
    for (int i = 0; i < n; i++)
        if ((s - a[i]) % 2 == 0) ans++;
    printf("%d\n", ans);
    return 0;
}
