n = int(input())
r = []
i = 1
while n >= i:
    r.append(i)
    n -= i
    i += 1
r[-1] += n
print(len(r))
print(*r)
