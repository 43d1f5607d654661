#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    long long a;
    cin >> a;
    int b = 0;
    while (true) {
        a++;
        b++;
        bool ok = false;
        for (long long x = llabs(a); x > 0; x /= 10)
            if (x % 10 == 8) ok = true;
        if (ok) break;
    }
    cout << b << endl;
    return 0;
}
