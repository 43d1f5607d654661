#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a[4];
    for (int &x : a) cin >> x;
    sort(a, a + 4);
    for (int i = 0; i < 3; i++) cout << a[3] - a[i] << " ";
}
