from collections import Counter
from itertools import combinations_with_replacement
n = int(input())
have = Counter(input().split())
def solve():
    for k in range(3):
        for out in combinations_with_replacement("123456789", k):
            left = have - Counter(out)
            if sum(left.values()) == n - k and sum(int(x) * left[x] for x in left) % 3 == 0:
                number = "".join(x * left[x] for x in "9876543210")
                return number.lstrip("0") or "0"
    return -1
print(solve() if have["0"] else -1)
