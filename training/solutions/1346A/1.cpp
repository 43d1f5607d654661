#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, k;
        cin >> n >> k;
        long long a = n / ((1 + k) * (1 + k * k));
        for (int i = 0; i < 4; i++) {
            cout << a << " ";
            a *= k;
        }
        cout << "\n";
    }
}
