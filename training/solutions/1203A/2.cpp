#include <bits/stdc++.h>
using namespace std;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n, c = 0;
        scanf("%d", &n);
        vector<int> p(n);
        for (int &x : p) scanf("%d", &x);
        for (int i = 0; i < n; i++)
            if (abs(p[i] - p[(i + 1) % n]) != 1) c++;
        puts(c <= 1 ? "YES" : "NO");
    }
    return 0;
}
