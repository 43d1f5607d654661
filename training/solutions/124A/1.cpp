#include <iostream>
using namespace std;
int main() {
    int n, a, b, c = 0;
    cin >> n >> a >> b;
    for (int front = a; front < n; front++)
        if (n - 1 - front <= b) c++;
    cout << c << endl;
}
