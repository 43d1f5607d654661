#include <cstdio>
#include <set>
int main() {
    int n, x;
    std::set<int> s;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        if (x != 0) s.insert(x);
    }
    printf("%d\n", (int)s.size());
}
