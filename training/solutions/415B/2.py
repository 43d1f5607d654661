n, a, b = map(int, input().split())
res = []
for t in map(int, input().split()):
    money = t * a // b
    spend = (money * b + a - 1) // a
    res.append(t - spend)
print(*res)
