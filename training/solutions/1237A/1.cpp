#include <iostream>
using namespace std;
int main() {
    int n, a, k = 1;
    cin >> n;
    while (n--) {
        cin >> a;
        if (a % 2) {
            cout << (a + k) / 2 << "\n";
            k = -k;
        } else cout << a / 2 << "\n";
    }
}
