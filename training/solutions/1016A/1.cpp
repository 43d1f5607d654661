#include <iostream>
using namespace std;
int main() {
    long long n, m, a, s = 0;
    cin >> n >> m;
    while (n--) {
        cin >> a;
        s += a;
        cout << s / m << " ";
        s %= m;
    }
}
