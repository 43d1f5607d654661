#include <bits/stdc++.h>
using namespace std;
int main() {
    long long a[14], b[14], ans = 0;
    for (int i = 0; i < 14; i++) cin >> a[i];
    for (int i = 0; i < 14; i++) {
        long long k = a[i], s = 0;
        for (int j = 0; j < 14; j++) b[j] = a[j];
        b[i] = 0;
        for (int j = 0; j < 14; j++) b[j] += k / 14;
        for (int j = 1; j <= k % 14; j++) b[(i + j) % 14]++;
        for (int j = 0; j < 14; j++)
            if (b[j] % 2 == 0) s += b[j];
        ans = max(ans, s);
    }
    cout << ans << endl;
    return 0;
}
