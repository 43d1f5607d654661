n = int(input())
a = list(map(int, input().split()))
left = {}
color = {}
used = 0
b = []
for x in a:
    if left.get(x, 0) == 0:
        used += 1
        color[x] = used
        left[x] = n - x
    left[x] -= 1
    b.append(color[x])
if any(left.values()):
    print("Impossible")
else:
    print("Possible")
    print(*b)
