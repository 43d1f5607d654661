#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k, best = -2e9;
    cin >> n >> k;
    while (n--) {
        int f, t;
        cin >> f >> t;
        if (t > k) f -= t - k;
        best = max(best, f);
    }
    cout << best << endl;
}
