#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a[105];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    int mx = max_element(a, a + n) - a;
    int mn = 0;
    for (int i = 0; i < n; i++)
        if (a[i] <= a[mn]) mn = i;
    printf("%d\n", mx + (n - 1 - mn) - (mx > mn ? 1 : 0));
    return 0;
}
