#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int s, a, b, c;
        cin >> s >> a >> b >> c;
        int k = s / c;
        cout << k + k / a * b << endl;
    }
}
