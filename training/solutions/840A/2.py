n = int(input())
a = sorted(map(int, input().split()))
b = list(map(int, input().split()))
p = sorted((b[i], i) for i in range(n))
c = {}
for x, i in p:
    c[i] = a.pop()
print(*[c[i] for i in range(n)])
