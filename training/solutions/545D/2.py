n = int(input())
a = list(map(int, input().split()))
a.sort()
good = []
total = 0
for t in a:
    if total > t:
        continue
    good.append(t)
    total += t
print(len(good))
