n = int(input())
low, high = -10 ** 9, 10 ** 9
for _ in range(n):
    c, d = map(int, input().split())
    if d == 1:
        low = max(low, 1900)
    else:
        high = min(high, 1899)
    if low > high:
        break
    low += c
    high += c
if low > high:
    print("Impossible")
elif high > 5 * 10 ** 8:
    print("Infinity")
else:
    print(high)
