#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int k, x, m = 25;
    cin >> k;
    while (k--) {
        cin >> x;
        m = max(m, x);
    }
    cout << m - 25;
}
