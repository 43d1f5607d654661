t = int(input())
for i in range(t):
    a, k = map(int, input().split())
    while k > 1:
        s = str(a)
        d = int(min(s)) * int(max(s))
        if d == 0:
            break
        a += d
        k -= 1
    print(a)
