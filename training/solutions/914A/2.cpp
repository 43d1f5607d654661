#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, ans = -1e9;
    scanf("%d", &n);
    while (n--) {
        int x;
        scanf("%d", &x);
        bool sq = false;
        for (int i = 0; i * i <= x; i++)
            if (i * i == x) sq = true;
        if (!sq) ans = max(ans, x);
    }
    printf("%d\n", ans);
    return 0;
}
