#include <iostream>
using namespace std;
int main() {
    int n, k = 0, s = 0;
    cin >> n;
    while (s + k + 1 <= n) s += ++k;
    cout << k << endl;
    for (int i = 1; i < k; i++) cout << i << " ";
    cout << k + n - s;
}
