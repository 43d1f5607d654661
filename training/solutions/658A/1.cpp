#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, c, p[55], t[55];
    cin >> n >> c;
    for (int i = 0; i < n; i++) cin >> p[i];
    for (int i = 0; i < n; i++) cin >> t[i];
    int a = 0, b = 0, x = 0;
    for (int i = 0; i < n; i++) {
        x += t[i];
        a += max(0, p[i] - c * x);
    }
    x = 0;
    for (int i = n - 1; i >= 0; i--) {
        x += t[i];
        b += max(0, p[i] - c * x);
    }
    puts(a > b ? "Limak" : a < b ? "Radewoosh" : "Tie");
}
