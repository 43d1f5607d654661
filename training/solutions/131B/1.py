n = int(input())
c = [0] * 21
ans = 0
for x in map(int, input().split()):
    ans += c[10 - x]
    c[x + 10] += 1
print(ans)
