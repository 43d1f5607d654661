n, s = map(int, input().split())
low, high = 0, n + 1
while high - low > 1:
    x = (low + high) // 2
    if x - sum(map(int, str(x))) >= s:
        high = x
    else:
        low = x
print(n + 1 - high)
