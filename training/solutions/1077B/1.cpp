#include <iostream>
using namespace std;
int main() {
    int n, a[105], k = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 0; i + 2 < n; i++)
        if (a[i] && !a[i + 1] && a[i + 2]) {
            k++;
            a[i + 2] = 0;
        }
    cout << k << endl;
}
