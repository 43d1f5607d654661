#include <iostream>
using namespace std;
int main() {
    long long n;
    cin >> n;
    cout << 1 + 6 * (n * (n + 1) / 2) << endl;
    return 0;
}
