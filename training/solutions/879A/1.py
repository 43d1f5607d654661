t = 0
for _ in range(int(input())):
    s, d = map(int, input().split())
    t += 1
    while t < s or (t - s) % d:
        t += 1
print(t)
