n = int(input())
r = []
for x in input().split()[::-1]:
    if x not in r:
        r.append(x)
print(len(r))
print(*r[::-1])
