#include <iostream>
using namespace std;
int main() {
    int q, a, b, c, d;
    cin >> q;
    while (q--) {
        cin >> a >> b >> c >> d;
        cout << a << " " << (a == c ? c + 1 : c) << endl;
    }
}
