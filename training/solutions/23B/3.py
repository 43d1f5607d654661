t = int(input())
ans = []
while t > 0:
    n = int(input())
    if n < 2:
        n = 2
    ans.append(str(n - 2))
    t -= 1
print("\n".join(ans))
