n = int(input())
f = [[]]
for x in map(int, input().split()):
    if x < 0 and sum(y < 0 for y in f[-1]) == 2:
        f.append([])
    f[-1].append(x)
print(len(f))
print(*map(len, f))
