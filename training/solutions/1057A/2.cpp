#include <bits/stdc++.h>
using namespace std;
int p[200005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 2; i <= n; i++) scanf("%d", &p[i]);
    vector<int> r;
    for (int v = n; v != 0; v = p[v]) r.push_back(v);
    reverse(r.begin(), r.end());
    for (int v : r) printf("%d ", v);
    return 0;
}
