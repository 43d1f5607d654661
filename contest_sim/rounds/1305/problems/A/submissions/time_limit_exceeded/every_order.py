# Tries the second list in every order.
from itertools import permutations

for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    for b in permutations(map(int, input().split())):
        if len({x + y for x, y in zip(a, b)}) == n:
            print(*a)
            print(*b)
            break
