n = int(input())
a = list(map(int, input().split()))
ans = [n]
x = n
while x != 1:
    x = a[x - 2]
    ans.append(x)
ans.reverse()
print(*ans)
