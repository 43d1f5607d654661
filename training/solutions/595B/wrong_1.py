n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
P = 10 ** (k - 1)
ans = 1
for x, d in zip(a, b):
    total = (10 ** k - 1) // x + 1
    bad = ((d + 1) * P - 1) // x - d * P // x
    ans = ans * (total - bad) % (10 ** 9 + 7)
print(ans)
