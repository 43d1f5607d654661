#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n), l(n, 1), r(n, 1);
    for (int &x : a) scanf("%d", &x);
    for (int i = 1; i < n; i++)
        if (a[i] >= a[i - 1]) l[i] = l[i - 1] + 1;
    for (int i = n - 2; i >= 0; i--)
        if (a[i] >= a[i + 1]) r[i] = r[i + 1] + 1;
    int ans = 0;
    for (int i = 0; i < n; i++) ans = max(ans, l[i] + r[i] - 1);
    printf("%d\n", ans);
    return 0;
}
