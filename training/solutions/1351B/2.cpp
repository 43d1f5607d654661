#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, c, d;
        scanf("%d%d%d%d", &a, &b, &c, &d);
        if (max(a, b) == max(c, d) && min(a, b) + min(c, d) == max(a, b)) puts("Yes");
        else puts("No");
    }
    return 0;
}
