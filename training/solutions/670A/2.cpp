#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    int k = n / 7 * 2, r = n % 7;
    printf("%d %d\n", k + max(0, r - 5), k + min(2, r));
    return 0;
}
