#include <iostream>
using namespace std;
int main() {
    long long n, x, s = 0, neg = 0, zero = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x > 0) s += x - 1;
        else if (x < 0) {
            s += -1 - x;
            neg++;
        } else {
            s++;
            zero++;
        }
    }
    if (neg % 2 == 1 && zero == 0) s += 2;
    cout << s << endl;
}
