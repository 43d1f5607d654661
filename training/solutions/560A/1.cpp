#include <iostream>
using namespace std;
int main() {
    int n, x, r = 1;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x == 1) r = -1;
    }
    cout << r;
}
