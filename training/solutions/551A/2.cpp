#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n);
    for (auto &x : a) scanf("%d", &x);
    vector<int> b = a;
    sort(b.begin(), b.end());
    for (auto x : a) printf("%d ", (int)(b.end() - upper_bound(b.begin(), b.end(), x)) + 1);
    puts("");
    return 0;
}
