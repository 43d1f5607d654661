#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a, b, c;
    cin >> a >> b >> c;
    cout << 2 * c + 2 * min(a, b) + 1 << endl;
}
