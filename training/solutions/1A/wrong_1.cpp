#include <iostream>
using namespace std;
int main() {
    int n, m, a;
    cin >> n >> m >> a;
    int x = n / a + (n % a != 0);
    int y = m / a + (m % a != 0);
    cout << x * y << endl;
}
