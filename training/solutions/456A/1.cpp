#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<pair<int, int>> v(n);
    for (auto &p : v) scanf("%d%d", &p.first, &p.second);
    sort(v.begin(), v.end());
    for (int i = 1; i < n; i++)
        if (v[i].second < v[i - 1].second) {
            puts("Happy Alex");
            return 0;
        }
    puts("Poor Alex");
    return 0;
}
