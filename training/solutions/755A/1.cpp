#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    for (int m = 1; m <= 1000; m++)
        for (int d = 2; d * d <= n * m + 1; d++)
            if ((n * m + 1) % d == 0) {
                cout << m;
                return 0;
            }
}
