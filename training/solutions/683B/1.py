n = int(input())
p = []
for _ in range(n):
    name, h = input().split()
    p.append((int(h), name))
p.sort()
for h, name in p:
    print(name)
