#include <bits/stdc++.h>
using namespace std;
int main() {
    int s = 0, best = 0;
    map<int, int> m;
    for (int i = 0; i < 5; i++) {
        int x;
        scanf("%d", &x);
        s += x;
        m[x]++;
    }
    for (auto p : m)
        if (p.second >= 2) best = max(best, p.first * min(3, p.second));
    printf("%d\n", s - best);
    return 0;
}
