#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long a, b, c;
    cin >> a >> b >> c;
    long long r = 2 * c + 2 * min(a, b);
    if (a != b) r++;
    cout << r << endl;
}
