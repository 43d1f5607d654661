#include <iostream>
using namespace std;
int main() {
    long long w1, h1, w2, h2;
    cin >> w1 >> h1 >> w2 >> h2;
    cout << 2 * h1 + 2 * h2 + w1 + w2 + (w1 - w2) + 4 << endl;
}
