#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, r = 0;
    string a, b;
    cin >> n >> a >> b;
    for (int i = 0; i < n; i++) {
        if (a[i] == b[i]) continue;
        r++;
        if (i + 1 < n && a[i + 1] != b[i + 1] && a[i] != a[i + 1]) i++;
    }
    cout << r;
}
