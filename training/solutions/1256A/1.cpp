#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        long long a, b, n, s;
        cin >> a >> b >> n >> s;
        long long k = min(a, s / n);
        cout << (s - k * n <= b ? "YES" : "NO") << "\n";
    }
}
