n = int(input())
a = sorted(map(int, input().split()))
b = sorted(map(int, input().split()))
ans = 0
for i in range(n):
    if not b or a and a[-1] > b[-1]:
        ans += a.pop()
    else:
        b.pop()
    if not a or b and b[-1] > a[-1]:
        ans -= b.pop()
    else:
        a.pop()
print(ans)
