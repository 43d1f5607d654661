n, k = map(int, input().split())
a = []
l, r = 1, n
for i in range(k):
    if i % 2 == 0:
        a.append(l)
        l += 1
    else:
        a.append(r)
        r -= 1
rest = list(range(l, r + 1))
if k % 2 == 0:
    rest.reverse()
print(*(a + rest))
