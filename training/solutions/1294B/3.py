t = int(input())
while t:
    t -= 1
    p = []
    for _ in range(int(input())):
        p.append(list(map(int, input().split())))
    p.sort(key=sum)
    x = y = 0
    ans = []
    for a, b in p:
        if a < x or b < y:
            break
        ans.append("R" * (a - x))
        ans.append("U" * (b - y))
        x, y = a, b
    else:
        print("YES")
        print("".join(ans))
        continue
    print("NO")
