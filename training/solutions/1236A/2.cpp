#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, c;
        scanf("%d%d%d", &a, &b, &c);
        int y = min(b, c / 2);
        int x = min(a, (b - y) / 2);
        printf("%d\n", 3 * (x + y));
    }
    return 0;
}
