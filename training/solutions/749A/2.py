n = int(input())
r = []
while n > 3:
    r.append(2)
    n -= 2
r.append(n)
print(len(r))
print(*r)
