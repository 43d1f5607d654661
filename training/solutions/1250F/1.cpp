#include <iostream>
using namespace std;
int main() {
    int n, b = 1;
    cin >> n;
    for (int i = 1; i * i <= n; i++)
        if (n % i == 0) b = i;
    cout << 2 * (b + n / b) << endl;
}
