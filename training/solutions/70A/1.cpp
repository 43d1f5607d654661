#include <iostream>
using namespace std;
int main() {
    int n, r = 1;
    cin >> n;
    while (--n > 0) r = r * 3 % 1000003;
    cout << r;
}
