#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, r = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 1 || x == n) r = max(r, max(i, n - 1 - i));
    }
    cout << r << endl;
}
