#include <iostream>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    int ans = 2000000000;
    for (int m = 1; m < k; m++)
        if (n % m == 0 && n / m * k + m < ans) ans = n / m * k + m;
    cout << ans << endl;
    return 0;
}
