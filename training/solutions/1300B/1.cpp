#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<int> a(2 * n);
        for (int &x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        printf("%d\n", a[n] - a[n - 1]);
    }
}
