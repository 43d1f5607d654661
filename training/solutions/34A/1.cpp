#include <iostream>
#include <cstdlib>
using namespace std;
int a[105];
int main() {
    int n, p = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 0; i < n; i++)
        if (abs(a[i] - a[(i + 1) % n]) < abs(a[p] - a[(p + 1) % n])) p = i;
    cout << p + 1 << " " << (p + 1) % n + 1 << endl;
}
