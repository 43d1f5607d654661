#include <iostream>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    int p = 1;
    while (n > 0 && p <= m) {
        p *= 2;
        n--;
    }
    cout << m % p << endl;
}
