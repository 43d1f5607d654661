#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    int n, x, a = 0, b = 0, c = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 1) a++;
        else if (x == 2) b++;
        else c++;
    }
    cout << n - max(a, max(b, c)) << endl;
    return 0;
}
