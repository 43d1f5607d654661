a, b = map(int, input().split())
r = [b]
while b > a:
    if b % 2 == 0:
        b //= 2
    elif b % 10 == 1:
        b //= 10
    else:
        break
    r.append(b)
if b == a:
    print("YES")
    print(len(r))
    print(*r[::-1])
else:
    print("NO")
