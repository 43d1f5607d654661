n = int(input())
a = [input() for _ in range(n)]
ans = 0
for _ in range(n):
    b = input()
    if b in a:
        a.remove(b)
    else:
        ans += 1
print(ans)
