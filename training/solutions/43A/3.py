n = int(input())
d = {}
for i in range(n):
    s = input()
    if s in d:
        d[s] += 1
    else:
        d[s] = 1
ans = ""
m = 0
for s in d:
    if d[s] > m:
        m = d[s]
        ans = s
print(ans)
