#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, c[2] = {};
    cin >> n;
    while (n--) {
        cin >> x;
        c[x % 2]++;
    }
    cout << min(c[0], c[1]);
}
