#include <iostream>
#include <string>
using namespace std;
int main() {
    string n;
    cin >> n;
    cout << n << string(n.rbegin(), n.rend()) << endl;
}
