#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    cout << 2 * n * n - n << endl;
    return 0;
}
