#include <iostream>
using namespace std;
int main() {
    long long l, r, c = 0;
    cin >> l >> r;
    for (long long a = 1; a <= r; a *= 2)
        for (long long b = a; b <= r; b *= 3)
            if (b >= l) c++;
    cout << c;
}
