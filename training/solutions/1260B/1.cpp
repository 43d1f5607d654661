#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    long long a, b;
    cin >> t;
    while (t--) {
        cin >> a >> b;
        if (a > b) swap(a, b);
        cout << ((a + b) % 3 == 0 && a * 2 >= b ? "YES" : "NO") << endl;
    }
}
