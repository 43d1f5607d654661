#include <iostream>
using namespace std;
int main() {
    int n, r[105];
    cin >> n;
    for (int i = 1; i <= n; i++) {
        int p;
        cin >> p;
        r[p] = i;
    }
    for (int i = 1; i <= n; i++) cout << r[i] << " ";
}
