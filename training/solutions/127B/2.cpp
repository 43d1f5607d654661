#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a[105], k = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    sort(a, a + n);
    for (int i = 0; i + 1 < n; i++)
        if (a[i] == a[i + 1]) {
            k++;
            i++;
        }
    printf("%d\n", k / 2);
    return 0;
}
