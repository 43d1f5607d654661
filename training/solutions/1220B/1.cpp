#include <iostream>
#include <cmath>
using namespace std;
long long m[1005][1005];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) cin >> m[i][j];
    long long x = round(sqrt((double)m[0][1] * m[0][2] / m[1][2]));
    cout << x;
    for (int i = 1; i < n; i++) cout << " " << m[0][i] / x;
}
