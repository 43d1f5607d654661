n = int(input())
c = list(map(int, input().split()))
last = ''
ans = 0
for i in range(n):
    s = input().strip()
    if s < last:
        s = s[::-1]
        ans += c[i]
        if s < last:
            ans = -1
            break
    last = s
print(ans)
