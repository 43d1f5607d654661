#include <bits/stdc++.h>
using namespace std;
int a[100005];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a, a + n);
    long long x = accumulate(a, a + n / 2, 0LL);
    long long y = accumulate(a + n / 2, a + n, 0LL);
    cout << x * x + y * y << endl;
    return 0;
}
