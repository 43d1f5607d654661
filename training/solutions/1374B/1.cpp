#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, c = 0;
        cin >> n;
        while (n % 6 == 0) n /= 6, c++;
        while (n % 3 == 0) n /= 3, c += 2;
        cout << (n == 1 ? c : -1) << "\n";
    }
}
