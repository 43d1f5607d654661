#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, c = 1;
    string a, b;
    cin >> n >> a;
    for (int i = 1; i < n; i++) {
        cin >> b;
        if (a.back() == b[0]) c++;
        a = b;
    }
    cout << c;
}
