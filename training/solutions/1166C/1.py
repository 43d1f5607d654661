n = int(input())
a = sorted(abs(int(x)) for x in input().split())
ans = i = 0
for j in range(n):
    while 2 * a[i] < a[j]:
        i += 1
    ans += j - i
print(ans)
