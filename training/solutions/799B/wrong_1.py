n = int(input())
p = list(map(int, input().split()))
a = list(map(int, input().split()))
b = list(map(int, input().split()))
input()
res = []
t = sorted(zip(p, a))
for c in map(int, input().split()):
    for x in t:
        if x[1] == c:
            t.remove(x)
            res.append(x[0])
            break
    else:
        res.append(-1)
print(*res)
