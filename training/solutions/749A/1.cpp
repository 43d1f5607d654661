#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    cout << n / 2 << endl;
    for (; n > 3; n -= 2) cout << "2 ";
    cout << n << endl;
}
