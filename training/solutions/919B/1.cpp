#include <iostream>
using namespace std;
int sum(int x) {
    int s = 0;
    while (x) {
        s += x % 10;
        x /= 10;
    }
    return s;
}
int main() {
    int k, n = 0;
    cin >> k;
    while (k > 0) {
        n++;
        if (sum(n) == 10) k--;
    }
    cout << n << endl;
    return 0;
}
