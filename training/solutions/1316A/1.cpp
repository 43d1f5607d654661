#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, m, x, s = 0;
        cin >> n >> m;
        while (n--) {
            cin >> x;
            s += x;
        }
        cout << (s < m ? s : m) << endl;
    }
}
