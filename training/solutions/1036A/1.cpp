#include <iostream>
using namespace std;
int main() {
    long long n, k;
    cin >> n >> k;
    cout << k / n + (k % n ? 1 : 0) << endl;
}
