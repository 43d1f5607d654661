n = int(input())
a = list(map(int, input().split()))
s = input().strip()
best = total = 0
for x, c in zip(a, s):
    if c == '1':
        best = max(best + x, total)
    total += x
print(best)
