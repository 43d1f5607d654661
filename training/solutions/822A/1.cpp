#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a, b, f = 1;
    cin >> a >> b;
    for (int i = 2; i <= min(a, b); i++) f *= i;
    cout << f << endl;
}
