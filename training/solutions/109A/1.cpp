#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    int a = 0;
    while (n > 0 && n % 7 != 0) {
        n -= 4;
        a++;
    }
    if (n < 0) cout << -1;
    else cout << string(a, '4') << string(n / 7, '7');
}
