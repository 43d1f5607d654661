#include <iostream>
using namespace std;
int main() {
    int n, m, k = 0;
    char c;
    cin >> n >> m;
    while (cin >> c)
        if (c == 'C' || c == 'M' || c == 'Y') k = 1;
    cout << (k ? "#Color" : "#Black&White");
}
