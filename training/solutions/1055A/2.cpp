#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s;
    scanf("%d%d", &n, &s);
    vector<int> a(n), b(n);
    for (int &x : a) scanf("%d", &x);
    for (int &x : b) scanf("%d", &x);
    s--;
    if (!a[0]) {
        puts("NO");
        return 0;
    }
    if (a[s]) {
        puts("YES");
        return 0;
    }
    bool ok = false;
    for (int i = s + 1; i < n; i++)
        if (a[i] && b[i]) ok = true;
    puts(ok && b[s] ? "YES" : "NO");
    return 0;
}
