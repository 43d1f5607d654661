#include <bits/stdc++.h>
using namespace std;
int c[1005];
int main() {
    int n, x, a, b;
    scanf("%d%d", &n, &x);
    for (int i = 0; i < n; i++) {
        scanf("%d%d", &a, &b);
        for (int j = min(a, b); j <= max(a, b); j++) c[j]++;
    }
    int ans = -1;
    for (int j = 0; j <= 1000; j++)
        if (c[j] == n && (ans == -1 || abs(j - x) < ans)) ans = abs(j - x);
    printf("%d\n", ans);
    return 0;
}
