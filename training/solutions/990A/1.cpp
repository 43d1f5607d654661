#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long n, m, a, b;
    cin >> n >> m >> a >> b;
    long long r = n % m;
    cout << min(r * b, (m - r) * a) << endl;
}
