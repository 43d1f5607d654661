#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int q, n, s, t;
    cin >> q;
    while (q--) {
        cin >> n >> s >> t;
        cout << n + 1 - min(s, t) << "\n";
    }
}
