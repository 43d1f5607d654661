#include <iostream>
using namespace std;
int main() {
    int n, k = 0;
    cin >> n;
    while (n > 0) {
        n /= 2;
        k++;
    }
    cout << k;
}
