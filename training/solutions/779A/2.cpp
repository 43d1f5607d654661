#include <bits/stdc++.h>
using namespace std;
int a[6], b[6];
int main() {
    int n, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a[x]++;
    }
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        b[x]++;
    }
    int ans = 0;
    for (int i = 1; i <= 5; i++) {
        if ((a[i] + b[i]) % 2) {
            puts("-1");
            return 0;
        }
        if (a[i] > b[i]) ans += (a[i] - b[i]) / 2;
    }
    printf("%d\n", ans);
    return 0;
}
