#include <iostream>
using namespace std;
int main() {
    int n, v;
    cin >> n >> v;
    int d = n - 1, s = 0;
    if (d <= v) s = d;
    else {
        s = v;
        for (int i = 2; i <= d - v + 1; i++) s += i;
    }
    cout << s << endl;
}
