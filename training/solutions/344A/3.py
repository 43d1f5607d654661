n = int(input())
ans = 1
last = input()
for i in range(n - 1):
    s = input()
    if s != last:
        ans += 1
    last = s
print(ans)
