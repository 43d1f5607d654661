#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long s, a, b, c;
        cin >> s >> a >> b >> c;
        long long k = s / c;
        cout << k + k / a * b << endl;
    }
}
