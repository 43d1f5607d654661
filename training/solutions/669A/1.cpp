#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    int r = n / 3 * 2;
    if (n % 3 != 0) r++;
    cout << r;
}
