#include <iostream>
using namespace std;
int main() {
    int v;
    cin >> v;
    cout << (v == 2 ? 2 : 1) << endl;
}
