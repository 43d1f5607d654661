#include <iostream>
using namespace std;
int main() {
    int n, k, m;
    cin >> n >> k >> m;
    int c = n / m;
    if (n % m != 0) c++;
    if (c * c <= k) cout << "YES" << endl;
    else cout << "NO" << endl;
    return 0;
}
