#include <iostream>
using namespace std;
int main() {
    int n, best = 1;
    cin >> n;
    for (int k = 1; k <= 9; k++) {
        int b = ((1 << k) - 1) * (1 << (k - 1));
        if (n % b == 0) best = b;
    }
    cout << best << endl;
}
