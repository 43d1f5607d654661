#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, k, one = 0, two = 0;
    scanf("%d%d%d", &n, &m, &k);
    for (int i = 0; i < n; i++) {
        int a;
        scanf("%d", &a);
        if (a == 1) one++;
        else two++;
    }
    two = max(0, two - k);
    printf("%d\n", max(0, one + two - m));
    return 0;
}
