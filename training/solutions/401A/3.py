n, x = map(int, input().split())
s = abs(sum(map(int, input().split())))
ans = s // x
if s % x:
    ans += 1
print(ans)
