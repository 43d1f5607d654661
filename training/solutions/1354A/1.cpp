#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b, c, d;
        cin >> a >> b >> c >> d;
        if (a <= b) cout << b << endl;
        else if (c <= d) cout << -1 << endl;
        else {
            long long k = (a - b) / (c - d);
            if ((a - b) % (c - d) != 0) k++;
            cout << b + k * c << endl;
        }
    }
}
