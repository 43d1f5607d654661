n, x = map(int, input().split())
a = [int(v) for v in input().split()]
less = sum(v < x for v in a)
same = a.count(x)
more = n - less - same
add = 0 if same else 1
while less >= (n + add + 1) // 2 or more > (n + add) // 2:
    add += 1
print(add)
