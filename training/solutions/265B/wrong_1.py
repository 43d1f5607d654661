n = int(input())
t = 0
cur = 0
for i in range(n):
    x = int(input())
    t += x - cur
    cur = x
    t += 1
    if i < n - 1:
        t += 1
print(t)
