#include <bits/stdc++.h>
using namespace std;
int a[100005];
int main() {
    int n;
    scanf("%d", &n);
    long long s = 0;
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        s += a[i];
    }
    sort(a, a + n);
    if (s % 2)
        for (int i = 0; i < n; i++)
            if (a[i] % 2) {
                s -= a[i];
                break;
            }
    printf("%lld\n", s);
    return 0;
}
