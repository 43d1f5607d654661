#include <iostream>
using namespace std;
int main() {
    long long n, c = 1, s = 0;
    cin >> n;
    for (int i = 1; i <= 7; i++) {
        c = c * (n - i + 1) / i;
        if (i >= 5) s += c;
    }
    cout << s;
}
