n = int(input())
t = list(map(int, input().split()))
s = sum(t)
k = 0
cur = 0
for x in t:
    if cur > s - cur - x:
        break
    cur += x
    k += 1
print(k, n - k)
