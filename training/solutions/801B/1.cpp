#include <iostream>
#include <string>
using namespace std;
int main() {
    string x, y;
    cin >> x >> y;
    for (int i = 0; i < (int)x.size(); i++)
        if (y[i] > x[i]) {
            cout << -1;
            return 0;
        }
    cout << y;
}
