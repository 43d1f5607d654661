#include <iostream>
using namespace std;
int main() {
    int n, a, b;
    cin >> n >> a >> b;
    cout << (a + b - 1 + n) % n + 1 << endl;
}
