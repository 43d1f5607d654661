#include <iostream>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    cout << m % (1 << n % 30) << endl;
}
