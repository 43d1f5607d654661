n = int(input())
a = [input().strip() for i in range(n)]
p = a[0]
for s in a:
    while not s.startswith(p):
        p = p[:-1]
print(len(p))
