#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    if (m == 0) m = 1, n++;
    cout << min(m, n - m) << endl;
}
