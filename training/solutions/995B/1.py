n = int(input())
a = input().split()
ans = 0
while a:
    x = a.pop(0)
    i = a.index(x)
    ans += i
    a.pop(i)
print(ans)
