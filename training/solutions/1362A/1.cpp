#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    long long a, b;
    cin >> t;
    while (t--) {
        cin >> a >> b;
        if (a > b) swap(a, b);
        int k = 0;
        while (a < b) {
            a *= 2;
            k++;
        }
        if (a == b) cout << (k + 2) / 3 << endl;
        else cout << -1 << endl;
    }
}
