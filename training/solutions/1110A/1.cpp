#include <iostream>
using namespace std;
int main() {
    int b, k, x, s = 0;
    cin >> b >> k;
    for (int i = 1; i <= k; i++) {
        cin >> x;
        if (i == k || b % 2) s += x;
    }
    cout << (s % 2 ? "odd" : "even") << endl;
}
