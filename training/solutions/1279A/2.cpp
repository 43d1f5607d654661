#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long a[3];
        for (int i = 0; i < 3; i++) scanf("%lld", &a[i]);
        sort(a, a + 3);
        puts(a[0] + a[1] >= a[2] - 1 ? "Yes" : "No");
    }
    return 0;
}
