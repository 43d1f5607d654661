#include <iostream>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    int k = (n + 1) / 2;
    while (k % m != 0) k++;
    cout << (k > n ? -1 : k) << endl;
}
