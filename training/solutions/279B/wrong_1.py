n, t = map(int, input().split())
a = sorted(map(int, input().split()))
k = 0
for x in a:
    if x > t:
        break
    t -= x
    k += 1
print(k)
