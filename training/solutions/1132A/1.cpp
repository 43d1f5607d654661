#include <iostream>
using namespace std;
int main() {
    int a, b, c, d;
    cin >> a >> b >> c >> d;
    bool ok = a == d;
    if (c > 0 && a == 0) ok = false;
    cout << ok << endl;
    return 0;
}
