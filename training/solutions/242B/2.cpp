#include <bits/stdc++.h>
using namespace std;
int l[100005], r[100005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d%d", &l[i], &r[i]);
    int a = *min_element(l, l + n), b = *max_element(r, r + n);
    for (int i = 0; i < n; i++)
        if (l[i] == a && r[i] == b) {
            printf("%d\n", i + 1);
            return 0;
        }
    puts("-1");
    return 0;
}
