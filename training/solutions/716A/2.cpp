#include <bits/stdc++.h>
using namespace std;
int t[100005];
int main() {
    int n, c;
    scanf("%d%d", &n, &c);
    for (int i = 0; i < n; i++) scanf("%d", &t[i]);
    int ans = 1;
    for (int i = n - 1; i > 0; i--) {
        if (t[i] - t[i - 1] > c) break;
        ans++;
    }
    printf("%d\n", ans);
    return 0;
}
