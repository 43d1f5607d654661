#include <iostream>
using namespace std;
int main() {
    int n, a, b;
    cin >> n >> a >> b;
    int k = (a - 1 + b) % n;
    if (k < 0) k += n;
    cout << k + 1 << endl;
}
