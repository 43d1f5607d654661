n = int(input())
s = input().strip()
x = list(map(int, input().split()))
best = -1
last = -1
for i in range(n - 1):
    if s[i] == "R":
        last = x[i]
    elif last >= 0:
        t = (x[i] - last) // 2
        if best < 0 or t < best:
            best = t
print(best)
