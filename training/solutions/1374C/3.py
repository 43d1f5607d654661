t = int(input())
for i in range(t):
    n = int(input())
    s = input().strip()
    k = 0
    ans = 0
    for c in s:
        if c == "(":
            k += 1
        elif k > 0:
            k -= 1
        else:
            ans += 1
    print(ans)
