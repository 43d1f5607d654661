#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) {
        vector<int> a(m);
        for (int &x : a) scanf("%d", &x);
        ans = max(ans, *min_element(a.begin(), a.end()));
    }
    printf("%d\n", ans);
    return 0;
}
