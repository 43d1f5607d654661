#include <iostream>
using namespace std;
int main() {
    int n, x, p = -1;
    long long r = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 1) {
            if (p < 0) r = 1;
            else r *= i - p;
            p = i;
        }
    }
    cout << r;
}
