n = int(input())
m = -1
r = -1
for i, x in enumerate(map(int, input().split()), 1):
    if x > m + 1:
        r = i
        break
    m = max(m, x)
print(r)
