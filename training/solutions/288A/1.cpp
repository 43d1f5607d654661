#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    if (k > n || (k == 1 && n > 1)) {
        cout << -1;
        return 0;
    }
    string s;
    for (int i = 0; i < n; i++) {
        int left = n - i;
        if (left <= k - 2) s += 'a' + k - left;
        else s += 'a' + i % 2;
    }
    cout << s;
}
