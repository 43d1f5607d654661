#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, q, m;
    scanf("%d", &n);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    sort(a.begin(), a.end());
    scanf("%d", &q);
    while (q--) {
        scanf("%d", &m);
        printf("%d\n", (int)(upper_bound(a.begin(), a.end(), m) - a.begin()));
    }
    return 0;
}
