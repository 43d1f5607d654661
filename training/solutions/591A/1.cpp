#include <iostream>
using namespace std;
int main() {
    double l, p, q;
    cin >> l >> p >> q;
    cout << l / (p + q) * p << endl;
}
