#include <iostream>
using namespace std;
int main() {
    int a, b, c;
    cin >> a >> b;
    for (c = 0; a <= b; c++) {
        a = 3 * a;
        b = 2 * b;
    }
    cout << c << endl;
}
