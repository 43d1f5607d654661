n, m = map(int, input().split())
order = []
l = (m + 1) // 2
r = l + 1
if m % 2 == 1:
    order.append(l)
    l -= 1
while l >= 1:
    order.append(l)
    order.append(r)
    l -= 1
    r += 1
ans = order * (n // m + 1)
print(*ans[:n], sep="\n")
