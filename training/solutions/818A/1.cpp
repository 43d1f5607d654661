#include <iostream>
using namespace std;
int main() {
    long long n, k;
    cin >> n >> k;
    long long d = (n / 2) / (k + 1);
    long long c = d * k;
    cout << d << " " << c << " " << n - d - c << endl;
}
