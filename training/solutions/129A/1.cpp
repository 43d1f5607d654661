#include <iostream>
using namespace std;
int main() {
    int n, x, odd = 0, even = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x % 2) odd++;
        else even++;
    }
    cout << (odd % 2 == 0 ? even : odd);
}
