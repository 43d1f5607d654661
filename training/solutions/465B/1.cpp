#include <iostream>
using namespace std;
int main() {
    int n, x, last = 0, ones = 0, groups = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x == 1) {
            ones++;
            if (last == 0) groups++;
        }
        last = x;
    }
    cout << (ones ? ones + groups - 1 : 0);
}
