#include <iostream>
using namespace std;
int main() {
    int n, i = 1;
    cin >> n;
    while (n > 0) {
        n -= i;
        i++;
    }
    cout << (n == 0 ? "YES" : "NO") << endl;
}
