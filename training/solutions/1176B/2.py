t = int(input())
for i in range(t):
    n = int(input())
    c = [0, 0, 0]
    for x in map(int, input().split()):
        c[x % 3] += 1
    ans = c[0]
    while c[1] > 0 and c[2] > 0:
        c[1] -= 1
        c[2] -= 1
        ans += 1
    ans += c[1] // 3 + c[2] // 3
    print(ans)
