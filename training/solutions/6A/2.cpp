#include <bits/stdc++.h>
using namespace std;
int main() {
    int a[4];
    for (int i = 0; i < 4; i++) scanf("%d", &a[i]);
    sort(a, a + 4);
    int d = max(a[0] + a[1] - a[2], a[1] + a[2] - a[3]);
    if (d > 0) puts("TRIANGLE");
    else if (d == 0) puts("SEGMENT");
    else puts("IMPOSSIBLE");
    return 0;
}
