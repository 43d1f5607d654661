n = int(input())
cost = 0
l, r = 1, n
while l < r:
    cost += (l + r) % (n + 1)
    l += 1
    if l < r:
        cost += (l + r) % (n + 1)
        r -= 1
print(cost)
