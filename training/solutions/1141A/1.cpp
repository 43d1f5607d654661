#include <iostream>
using namespace std;
int main() {
    int n, m, c = 0;
    cin >> n >> m;
    if (m % n) {
        cout << -1;
        return 0;
    }
    m /= n;
    while (m % 2 == 0) m /= 2, c++;
    while (m % 3 == 0) m /= 3, c++;
    cout << (m == 1 ? c : -1) << endl;
}
