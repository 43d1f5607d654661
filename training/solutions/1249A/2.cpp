#include <bits/stdc++.h>
using namespace std;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n;
        scanf("%d", &n);
        vector<int> a(n);
        for (int &x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        int ans = 1;
        for (int i = 1; i < n; i++)
            if (a[i] - a[i - 1] == 1) ans = 2;
        printf("%d\n", ans);
    }
    return 0;
}
