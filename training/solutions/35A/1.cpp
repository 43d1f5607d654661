#include <iostream>
using namespace std;
int main() {
    int p, a, b;
    cin >> p;
    while (cin >> a >> b) {
        if (a == p) p = b;
        else if (b == p) p = a;
    }
    cout << p << endl;
}
