n, k = map(int, input().split())
a = sorted(map(int, input().split()))
t = 0
while len(a) >= 3 and a[2] <= 5 - k:
    a = a[3:]
    t += 1
print(t)
