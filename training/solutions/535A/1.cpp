#include <iostream>
#include <string>
using namespace std;
int main() {
    string a[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                  "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
                  "seventeen", "eighteen", "nineteen"};
    string b[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    int n;
    cin >> n;
    if (n < 20) cout << a[n];
    else {
        cout << b[n / 10];
        if (n % 10) cout << "-" << a[n % 10];
    }
}
