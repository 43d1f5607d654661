#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    vector<int> p;
    set<int> s;
    for (int i = 2; i <= n; i++) {
        bool ok = true;
        for (int x : p)
            if (i % x == 0) ok = false;
        if (ok) {
            p.push_back(i);
            s.insert(i);
        }
    }
    int c = 0;
    for (size_t i = 1; i < p.size(); i++)
        if (s.count(p[i] + p[i - 1] + 1)) c++;
    puts(c >= k ? "YES" : "NO");
    return 0;
}
