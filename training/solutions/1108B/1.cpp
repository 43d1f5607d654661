#include <bits/stdc++.h>
using namespace std;
int c[10005];
int main() {
    int n, d, x = 0, y = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> d;
        c[d]++;
        x = max(x, d);
    }
    for (int i = 1; i <= x; i++)
        if (x % i == 0) c[i]--;
    for (int i = 1; i <= x; i++)
        if (c[i] > 0) y = i;
    cout << x << " " << y << endl;
    return 0;
}
