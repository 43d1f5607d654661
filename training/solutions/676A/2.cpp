#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, a = 0, b = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x == 1) a = i;
        if (x == n) b = i;
    }
    printf("%d\n", max(max(a, b), n - 1 - min(a, b)));
    return 0;
}
