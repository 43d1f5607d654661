#include <iostream>
#include <algorithm>
using namespace std;
int d[4005];
int main() {
    int n, s[3];
    cin >> n >> s[0] >> s[1] >> s[2];
    for (int i = 1; i <= n; i++) {
        d[i] = -1e9;
        for (int x : s)
            if (i >= x) d[i] = max(d[i], d[i - x] + 1);
    }
    cout << d[n];
}
