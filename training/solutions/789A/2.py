n, k = map(int, input().split())
w = list(map(int, input().split()))
c = 0
for x in w:
    c += x // k
    if x % k != 0:
        c += 1
print(c // 2 + c % 2)
