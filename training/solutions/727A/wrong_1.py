a, b = map(int, input().split())
r = [b]
while b > a:
    if b % 2 == 0:
        b //= 2
    else:
        b //= 10
    r.append(b)
if b == a:
    print("YES")
    print(len(r))
    print(*r[::-1])
else:
    print("NO")
