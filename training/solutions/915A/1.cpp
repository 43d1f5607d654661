#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k, a, best = 1000;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> a;
        if (k % a == 0) best = min(best, k / a);
    }
    cout << best;
}
