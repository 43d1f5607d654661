n = int(input())
ans = 0
while n:
    s = input().strip()
    if s == "X++" or s == "++X":
        ans += 1
    else:
        ans -= 1
    n -= 1
print(ans)
