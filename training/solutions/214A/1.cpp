#include <iostream>
using namespace std;
int main() {
    int n, m, k = 0;
    cin >> n >> m;
    for (int a = 0; a <= n; a++)
        for (int b = 0; a * a + b <= n; b++)
            if (a * a + b == n && a + b * b == m) k++;
    cout << k << endl;
    return 0;
}
