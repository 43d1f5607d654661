#include <iostream>
using namespace std;
int main() {
    long long n, s, c = 0;
    cin >> n >> s;
    for (long long i = n; i >= 1; i--) {
        c += s / i;
        s %= i;
    }
    cout << c << endl;
}
