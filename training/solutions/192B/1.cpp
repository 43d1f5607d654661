#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, last = 0, r = 1e9;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        r = min(r, max(x, last));
        last = x;
    }
    cout << min(r, last) << endl;
}
