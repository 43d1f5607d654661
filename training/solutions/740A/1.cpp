#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long n, a, b, c, r = 1e18;
    cin >> n >> a >> b >> c;
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++)
            for (int k = 0; k < 4; k++)
                if ((n + i + 2 * j + 3 * k) % 4 == 0) r = min(r, i * a + j * b + k * c);
    cout << r;
}
