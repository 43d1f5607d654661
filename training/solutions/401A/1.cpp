#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int n, x, s = 0;
    cin >> n >> x;
    while (n--) {
        int a;
        cin >> a;
        s += a;
    }
    s = abs(s);
    cout << s / x + (s % x != 0);
}
