n = int(input())
r = []
for x in map(int, input().split()):
    if x == 1:
        r.append(0)
    r[-1] += 1
print(len(r))
print(*r)
