#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> p(n + 1);
    for (int i = 1; i <= n; i++) scanf("%d", &p[i]);
    for (int i = 1; i <= n; i++) {
        vector<int> c(n + 1, 0);
        int x = i;
        c[x]++;
        while (c[x] < 2) {
            x = p[x];
            c[x]++;
        }
        printf("%d ", x);
    }
    puts("");
    return 0;
}
