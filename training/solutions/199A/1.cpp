#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    cout << n << " 0 0" << endl;
}
