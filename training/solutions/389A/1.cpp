#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, g = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        g = __gcd(g, x);
    }
    cout << g * n << endl;
}
