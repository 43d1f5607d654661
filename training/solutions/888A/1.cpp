#include <iostream>
using namespace std;
int a[1005];
int main() {
    int n, c = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 1; i + 1 < n; i++) {
        if (a[i] < a[i - 1] && a[i] < a[i + 1]) c++;
        if (a[i] > a[i - 1] && a[i] > a[i + 1]) c++;
    }
    cout << c << endl;
}
