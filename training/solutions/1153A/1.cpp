#include <iostream>
using namespace std;
int main() {
    int n, t, s, d, best = 1e9, r = 0;
    cin >> n >> t;
    for (int i = 1; i <= n; i++) {
        cin >> s >> d;
        while (s < t) s += d;
        if (s < best) {
            best = s;
            r = i;
        }
    }
    cout << r;
}
