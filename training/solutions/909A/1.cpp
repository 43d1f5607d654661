#include <iostream>
#include <string>
using namespace std;
int main() {
    string a, b;
    cin >> a >> b;
    size_t i = 1;
    while (i < a.size() && a[i] < b[0]) i++;
    cout << a.substr(0, i) + b[0] << endl;
}
