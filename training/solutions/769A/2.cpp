#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a[10];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    printf("%d\n", a[n / 2]);
    return 0;
}
