#include <iostream>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    int extra = k - 2 * n;
    cout << (extra >= n ? 0 : n - extra) << endl;
}
