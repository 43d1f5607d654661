#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    int s = n;
    for (int p = 2; p * p <= n; p++)
        while (n % p == 0) {
            n /= p;
            s += n;
        }
    if (n > 1) s++;
    cout << s << endl;
}
