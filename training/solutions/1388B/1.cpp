#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        int k = n / 4 + (n % 4 ? 1 : 0);
        cout << string(n - k, '9') << string(k, '8') << endl;
    }
}
