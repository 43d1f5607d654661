#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, r;
    scanf("%d%d%d", &n, &m, &r);
    vector<int> s(n), b(m);
    for (int &x : s) scanf("%d", &x);
    for (int &x : b) scanf("%d", &x);
    int p = *min_element(s.begin(), s.end());
    int q = *max_element(b.begin(), b.end());
    printf("%d\n", max(r, r % p + r / p * q));
    return 0;
}
