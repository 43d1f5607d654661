n = int(input())
p = [int(x) - 1 for x in input().split()]
seen = [False] * n
c = []
for i in range(n):
    k = 0
    while not seen[i]:
        seen[i] = True
        i = p[i]
        k += 1
    if k:
        c.append(k)
c.sort()
if len(c) > 1:
    c.append(c.pop() + c.pop())
print(sum(x * x for x in c))
