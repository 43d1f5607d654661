#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k, a, s = 0;
    cin >> n >> k;
    while (n--) {
        cin >> a;
        s += max(a - 3 * k, a % k);
    }
    cout << s;
}
