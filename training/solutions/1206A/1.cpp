#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    for (int k = 0; k < 2; k++) {
        int n, x, m = 0;
        cin >> n;
        while (n--) {
            cin >> x;
            m = max(m, x);
        }
        cout << m << " ";
    }
}
