# Skips whole blocks of n - 1 numbers, which is no help when n is 2.
for _ in range(int(input())):
    n, k = map(int, input().split())
    base = 0
    while k >= n:
        k -= n - 1
        base += n
    print(base + k)
