n = int(input())
to = dict(enumerate(map(int, input().split()), 1))
size = []
while to:
    x, y = to.popitem()
    k = 1
    while y != x:
        y = to.pop(y)
        k += 1
    size.append(k)
size.sort(reverse=True)
ans = sum(size[:2]) ** 2
for k in size[2:]:
    ans += k * k
print(ans)
