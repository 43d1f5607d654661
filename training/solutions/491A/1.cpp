#include <iostream>
using namespace std;
int main() {
    int a, b;
    cin >> a >> b;
    for (int i = 1; i <= a; i++) cout << i << " ";
    for (int i = a + b + 1; i > a; i--) cout << i << " ";
}
