#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    while (n--) {
        long long k, x;
        cin >> k >> x;
        cout << (k - 1) * 9 + x << "\n";
    }
}
