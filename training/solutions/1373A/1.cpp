#include <iostream>
using namespace std;
int main() {
    int t;
    long long a, b, c;
    cin >> t;
    while (t--) {
        cin >> a >> b >> c;
        cout << (a < c ? 1 : -1) << " " << (c < a * b ? b : -1) << "\n";
    }
}
