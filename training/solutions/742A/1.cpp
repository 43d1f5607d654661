#include <iostream>
using namespace std;
int main() {
    int n, r = 1;
    cin >> n;
    if (n > 4) n = n % 4 + 4;
    while (n--) r = r * 8 % 10;
    cout << r << endl;
}
