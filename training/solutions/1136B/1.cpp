#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    int left = k - 1, right = n - k;
    cout << n + 1 + n + n - 1 + min(left, right) << endl;
}
