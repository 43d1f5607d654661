n = int(input())
a = list(map(int, input().split()))
ans = k = 0
while True:
    rest = []
    for x in a:
        if x <= k:
            k += 1
        else:
            rest.append(x)
    if not rest:
        break
    ans += 1
    a = rest
print(ans)
