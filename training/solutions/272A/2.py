n = int(input())
f = list(map(int, input().split()))
ways = 0
for x in range(1, 6):
    p = 0
    for _ in range(sum(f) + x - 1):
        p += 1
        if p > n:
            p = 0
    if p != 0:
        ways += 1
print(ways)
