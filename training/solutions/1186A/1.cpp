#include <iostream>
using namespace std;
int main() {
    int n, m, k;
    cin >> n >> m >> k;
    cout << ((m >= n && k >= n) ? "Yes" : "No");
}
