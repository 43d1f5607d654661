#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    cout << (n + 1) / 2 * (n / 2 + 1);
}
