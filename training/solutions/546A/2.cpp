#include <bits/stdc++.h>
using namespace std;
int main() {
    int k, n, w;
    scanf("%d%d%d", &k, &n, &w);
    int s = k * w * (w + 1) / 2;
    printf("%d\n", max(0, s - n));
    return 0;
}
