n = int(input())
par = [int(x) - 1 for x in input().split()]
s = list(map(int, input().split()))
total = s[0]
for v in range(1, n):
    base = s[par[v - 1]]
    if s[v] == -1:
        s[v] = base
    if s[v] < base:
        total = -1
        break
    total += s[v] - base
print(total)
