#include <iostream>
using namespace std;
int main() {
    int n, x, d, c = 0;
    char o;
    cin >> n >> x;
    for (int i = 0; i < n; i++) {
        cin >> o >> d;
        if (o == '+') x += d;
        else if (x >= d) x -= d;
        else c++;
    }
    cout << x << " " << c;
}
