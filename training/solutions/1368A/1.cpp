#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b, n, c = 0;
        cin >> a >> b >> n;
        if (a > b) swap(a, b);
        while (b <= n) {
            a += b;
            swap(a, b);
            c++;
        }
        cout << c << "\n";
    }
}
