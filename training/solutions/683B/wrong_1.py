n = int(input())
p = [input().split() for _ in range(n)]
p.sort()
for name, h in p:
    print(name)
