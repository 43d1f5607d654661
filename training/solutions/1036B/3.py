def solve(n, m, k):
    far = max(n, m)
    if far > k:
        return -1
    straight = 0
    if n % 2 != m % 2:
        straight = 1
    elif far % 2 != k % 2:
        straight = 2
    return k - straight

for _ in range(int(input())):
    print(solve(*map(int, input().split())))
