#include <iostream>
using namespace std;
int main() {
    long long n, i = 1;
    cin >> n;
    while (n > i) {
        n -= i;
        i++;
    }
    cout << n << endl;
}
