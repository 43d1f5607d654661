#include <iostream>
using namespace std;
int main() {
    int n, L, a, t, l, last = 0, c = 0;
    cin >> n >> L >> a;
    for (int i = 0; i < n; i++) {
        cin >> t >> l;
        c += (t - last) / a;
        last = t + l;
    }
    c += (L - last) / a;
    cout << c << endl;
}
