#include <bits/stdc++.h>
using namespace std;
int r[101], c[101];
int main() {
    int n, m;
    cin >> n >> m;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) {
            char x;
            cin >> x;
            if (x == '*') r[i]++, c[j]++;
        }
    for (int i = 1; i <= n; i++)
        if (r[i] == 1) cout << i << " ";
    for (int j = 1; j <= m; j++)
        if (c[j] == 1) cout << j;
}
