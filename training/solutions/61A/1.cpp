#include <iostream>
#include <string>
using namespace std;
int main() {
    string a, b;
    cin >> a >> b;
    for (int i = 0; i < (int)a.size(); i++) cout << (a[i] ^ b[i]);
    cout << endl;
}
