#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, r[105];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &r[i]);
    sort(r, r + n, greater<int>());
    int s = 0;
    for (int i = 0; i < n; i++) {
        if (i % 2 == 0) s += r[i] * r[i];
        else s -= r[i] * r[i];
    }
    printf("%.10f\n", s * M_PI);
    return 0;
}
