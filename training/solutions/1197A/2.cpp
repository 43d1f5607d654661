#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<int> a(n);
        for (int &x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        printf("%d\n", min(n - 2, a[n - 2] - 1));
    }
    return 0;
}
