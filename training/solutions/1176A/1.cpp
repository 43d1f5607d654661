#include <iostream>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        long long n;
        cin >> n;
        int c = 0;
        while (n > 1) {
            if (n % 2 == 0) n /= 2;
            else if (n % 3 == 0) n = n / 3 * 2;
            else if (n % 5 == 0) n = n / 5 * 4;
            else break;
            c++;
        }
        cout << (n == 1 ? c : -1) << endl;
    }
}
