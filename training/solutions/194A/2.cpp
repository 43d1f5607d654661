#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    printf("%d\n", max(0, 3 * n - k));
    return 0;
}
