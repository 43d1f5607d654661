#include <iostream>
using namespace std;
int main() {
    int x, c = 0;
    cin >> x;
    while (x) {
        x &= x - 1;
        c++;
    }
    cout << c << endl;
}
