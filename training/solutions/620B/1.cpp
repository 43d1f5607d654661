#include <iostream>
using namespace std;
int main() {
    int d[] = {6, 2, 5, 5, 4, 5, 6, 3, 7, 6};
    int a, b;
    cin >> a >> b;
    long long s = 0;
    for (int i = a; i <= b; i++)
        for (int x = i; x; x /= 10) s += d[x % 10];
    cout << s << endl;
}
