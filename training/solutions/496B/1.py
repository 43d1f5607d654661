n = int(input())
s = input()
best = s
for d in range(10):
    t = "".join(str((int(c) + d) % 10) for c in s)
    for i in range(n):
        best = min(best, t[i:] + t[:i])
print(best)
