#include <iostream>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        long long a, b, c;
        cin >> a >> b >> c;
        cout << (a + b + c) / 2 << "\n";
    }
}
