#include <iostream>
using namespace std;
int main() {
    int n, x;
    cin >> n >> x;
    n %= 6;
    for (int i = n; i >= 1; i--) {
        if (i % 2 == 1) {
            if (x < 2) x = 1 - x;
        } else if (x > 0) {
            x = 3 - x;
        }
    }
    cout << x << endl;
}
