n, m = map(int, input().split())
a = [int(x) for x in input().split()]
b = [int(x) for x in input().split()]
ans = 0
while a:
    if b and b[-1] >= a[-1]:
        b.pop()
    else:
        ans += 1
    a.pop()
print(ans)
