n = int(input())
d = list(map(int, input().split()))
i = 0
j = n - 1
l = r = 0
ans = 0
while i <= j:
    if l <= r:
        l += d[i]
        i += 1
    else:
        r += d[j]
        j -= 1
    if l == r:
        ans = l
print(ans)
