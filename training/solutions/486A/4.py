n = int(input())
ans = n // 2
if n & 1:
    ans -= n
print(ans)
