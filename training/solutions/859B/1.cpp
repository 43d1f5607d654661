#include <iostream>
using namespace std;
int main() {
    int n, a = 1, b = 1;
    cin >> n;
    while (a * b < n) {
        if (a > b) b++;
        else a++;
    }
    cout << 2 * (a + b) << endl;
}
