#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    cout << min((n + m) / 3, min(n, m));
}
